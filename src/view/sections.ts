import type { Thread } from '../graph/threads.ts';
import { nl } from '../i18n/nl.ts';
import { plain, titleOf, type Entry } from '../model/entry.ts';
import { mustType } from '../model/registry.ts';
import { slugOf, type EntryId } from '../model/slug.ts';
import { language, stance } from '../model/vocabularies.ts';
import { bodyOf } from './body.ts';
import { dateWords } from './dates.ts';
import type { BundleStep, EntryPage, Reaction } from './entry.ts';
import { factsOf, type Fact, type Inline } from './facts.ts';
import { isPlaced } from './placed.ts';
import { absolute, href, type Stage } from './stage.ts';
import { teaserOf } from './teaser.ts';

/** Sections of an entry page that come from elsewhere than its own fields: one function each. */

/** Entries of each type on the page of a theme. */
const themeListLength = 6;

export function foreignLanguage(data: Readonly<Record<string, unknown>>): string | undefined {
  return typeof data['lang'] === 'string' && data['lang'] !== 'nl' ? data['lang'] : undefined;
}

export function callOf({ site }: Stage, data: Readonly<Record<string, unknown>>): EntryPage['call'] {
  const call = data['call'] as { text: string; until: string; respondTo: string } | undefined;
  if (!call) return undefined;
  const address = call.respondTo.startsWith('http') ? call.respondTo : `mailto:${call.respondTo}`;
  return { text: call.text, until: dateWords(call.until), open: call.until >= site.asOf, href: address };
}

export function membershipsOf({ site }: Stage, id: EntryId): readonly BundleStep[] {
  const step = (target: EntryId | undefined): Inline | undefined => {
    const entry = target && site.entries.get(target);
    return entry && { text: titleOf(entry), ...(entry.url !== undefined && { href: entry.url }) };
  };
  return (site.memberships.get(id) ?? []).flatMap(({ bundle, part, number, previous, next }) => {
    const link = step(bundle);
    if (!link) return [];
    const words = [part, number === undefined ? undefined : `${nl.piece} ${String(number)}`].filter(Boolean).join(', ');
    const [before, after] = [step(previous), step(next)];
    return [{ bundle: link, words, ...(before && { previous: before }), ...(after && { next: after }) }];
  });
}

/** A theme shows what has it: the newest of each type, with the way to all of them. */
export function themeContents({ site }: Stage, theme: Entry): Pick<EntryPage, 'themeLists' | 'narrower'> {
  const themeLists = [...site.filters].flatMap(([type, filters]) => {
    const found = filters.find(({ segment }) => segment === 'thema')?.values.find(({ value }) => value === theme.slug);
    if (!found) return [];
    const { labels, segment = '' } = mustType(type);
    const entries = found.entries.slice(0, themeListLength).map((entry) => teaserOf(site, entry));
    return [{ label: labels.many, address: `/${segment}/thema/${theme.slug}/`, total: found.entries.length, entries }];
  });
  const narrower = (site.linksTo.get(theme.id) ?? []).flatMap(({ relation, from }) => {
    const entry = relation === 'broader' ? site.entries.get(from) : undefined;
    return entry?.url === undefined ? [] : [{ text: titleOf(entry), href: entry.url }];
  });
  return { themeLists, narrower };
}

export function reactionOf(stage: Stage, { reaction, answers }: Thread): Reaction[] {
  const entry = stage.site.entries.get(reaction) as Entry<'reactions'> | undefined;
  if (!entry) return [];
  const { author, date, stance: kind } = entry.data;
  const lang = foreignLanguage(plain(entry));
  return [
    {
      id: `reactie-${slugOf(entry.id)}`,
      author: author.name,
      words: [
        author.affiliation,
        date && dateWords(date),
        kind && stance.labels.get(kind),
        lang && language.labels.get(lang),
      ].filter((word): word is string => word !== undefined && word !== ''),
      body: bodyOf(stage, entry as Entry, `reactie-${slugOf(entry.id)}_`),
      lang,
      sources: sourcesOf(plain(entry)),
      evidence: factsOf(stage.site, entry as Entry).filter(
        ({ key, group }) => group === 'bewijs' && !isPlaced(entry.type, key),
      ),
      answers: answers.flatMap((answer) => reactionOf(stage, answer)),
    },
  ];
}

export function sourcesOf(data: Readonly<Record<string, unknown>>): EntryPage['sources'] {
  const sources = (data['sources'] ?? []) as readonly {
    title: string;
    url?: string;
    archived?: string;
    accessed?: string;
  }[];
  return sources.map(({ title, url, archived, accessed }) => [
    { text: title, ...(url !== undefined && { href: url }) },
    ...(archived === undefined ? [] : [{ text: ' (' }, { text: nl.archivedCopy, href: archived }, { text: ')' }]),
    ...(accessed === undefined ? [] : [{ text: `, ${nl.accessed} ${dateWords(accessed)}` }]),
  ]);
}

export function upkeepOf({ site }: Stage, entry: Entry, facts: readonly Fact[]): readonly string[] {
  const history = site.history.get(entry.id);
  const { owner, reviewBy } = plain(entry);
  return [
    ...(history
      ? [
          `${nl.created} ${dateWords(history.created)}`,
          `${nl.updated} ${dateWords(history.updated)}`,
          `${nl.contributors} ${history.contributors.slice(0, 12).join(', ')}`,
        ]
      : [site.historyState === 'complete' ? nl.notCommitted : nl.noHistory]),
    ...(typeof owner === 'string' ? [`${nl.owner} ${owner}`] : []),
    ...(typeof reviewBy === 'string' ? [`${nl.reviewBy} ${dateWords(reviewBy)}`] : []),
    ...facts.map(
      ({ label, items }) => `${label} ${items.flatMap(({ line }) => line.map(({ text }) => text)).join(', ')}`,
    ),
  ];
}

/** Ways to take part. Without an account: a mail with subject and address filled in. */
export function actionsOf(stage: Stage, entry: Entry, title: string): EntryPage['actions'] {
  const { contact, repository, editPath } = stage.site.settings;
  const page = absolute(stage, entry.url ?? '/');
  const mail = (subject: string, body: string): string =>
    contact.startsWith('http')
      ? contact
      : `mailto:${contact}?subject=${encodeURIComponent(`${subject}: ${title}`)}&body=${encodeURIComponent(`${body} ${page}\n`)}`;
  return {
    edit:
      repository === undefined
        ? undefined
        : [repository.replace(/\/$/, ''), editPath?.replace(/^\/|\/$/g, ''), entry.file].filter(Boolean).join('/'),
    report: mail(nl.reportSubject, nl.reportBody),
    react: mail(nl.reactSubject, nl.reactBody),
    mail: `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n${page}\n`)}`,
    markdown: entry.url === undefined ? undefined : href(stage, `${entry.url}index.md`),
  };
}
