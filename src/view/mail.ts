import type { Entry } from '../model/entry.ts';
import { titleOf } from '../model/entry.ts';
import { absolute, type Stage } from './stage.ts';

/** A way to write to the editors about an entry without an account: a mail with subject and address filled in. */
export function mailAbout(stage: Stage, entry: Entry, subject: string, body: string): string {
  const { contact } = stage.site.settings;
  if (contact.startsWith('http')) return contact;
  const page = absolute(stage, entry.url ?? '/');
  return `mailto:${contact}?subject=${encodeURIComponent(`${subject}: ${titleOf(entry)}`)}&body=${encodeURIComponent(`${body} ${page}\n`)}`;
}
