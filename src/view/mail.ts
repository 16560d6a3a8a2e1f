import type { Entry } from '../model/entry.ts';
import { titleOf } from '../model/entry.ts';
import { absolute, type Stage } from './stage.ts';

/** A way to write to the editors about an entry without an account: a mail with subject and address filled in. */
export function mailAbout(stage: Stage, entry: Entry, subject: string, body: string): string {
  return mailOn(stage, { title: titleOf(entry), address: entry.url ?? '/' }, subject, body);
}

/** The same about any page of the site. */
export function mailOn(
  stage: Stage,
  { title, address }: { readonly title: string; readonly address: string },
  subject: string,
  body: string,
): string {
  const { contact } = stage.site.settings;
  if (contact.startsWith('http')) return contact;
  const page = absolute(stage, address);
  return `mailto:${contact}?subject=${encodeURIComponent(`${subject}: ${title}`)}&body=${encodeURIComponent(`${body} ${page}\n`)}`;
}
