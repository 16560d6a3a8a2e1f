import type { Thread } from '../graph/threads.ts';
import { nl } from '../i18n/nl.ts';
import { plain, titleOf, type Entry } from '../model/entry.ts';
import { slugOf, type EntryId } from '../model/slug.ts';
import { language, stance } from '../model/vocabularies.ts';
import { bodyOf } from './body.ts';
import { dateWords } from './dates.ts';
import type { BundleStep, EntryPage, Reaction } from './entry.ts';
import { factsOf, type Fact, type Inline } from './facts.ts';
import { mailAbout } from './mail.ts';
import { nameOf } from './naming.ts';
import { isPlaced } from './placed.ts';
import { absolute, href, type Stage } from './stage.ts';
import { reactionAnchor } from './teaser.ts';

/** Sections of an entry page that come from elsewhere than its own fields: one function each. */

export function foreignLanguage(data: Readonly<Record<string, unknown>>): string | undefined {
  return typeof data['lang'] === 'string' && data['lang'] !== 'nl' ? data['lang'] : undefined;
}

/** How texts of this site are made. That is not so of a text with authors of its own. */
export function madeOf({ site }: Stage, entry: Entry): string | undefined {
  const authors = plain(entry)['authors'] as readonly string[] | undefined;
  return authors && authors.length > 0 ? undefined : site.settings.made;
}

export function callOf({ site }: Stage, data: Readonly<Record<string, unknown>>): EntryPage['call'] {
  const call = data['call'] as { text: string; until: string; respondTo: string } | undefined;
  if (!call) return undefined;
  const address = call.respondTo.startsWith('http') ? call.respondTo : `mailto:${call.respondTo}`;
  return { text: call.text, until: dateWords(call.until), open: call.until >= site.asOf, href: address };
}

export function membershipsOf({ site }: Stage, id: EntryId): readonly BundleStep[] {
  const step = (target: EntryId | undefined): readonly Inline[] | undefined => {
    const entry = target && site.entries.get(target);
    return entry && nameOf(site, entry);
  };
  return (site.memberships.get(id) ?? []).flatMap(({ bundle, part, number, previous, next }) => {
    const link = step(bundle);
    if (!link) return [];
    const words = [part, number === undefined ? undefined : `${nl.piece} ${String(number)}`].filter(Boolean).join(', ');
    const [before, after] = [step(previous), step(next)];
    return [
      {
        bundle: words === '' ? link : [...link, { text: `, ${words}` }],
        ...(before && { previous: before }),
        ...(after && { next: after }),
      },
    ];
  });
}

export function reactionOf(stage: Stage, { reaction, answers }: Thread): Reaction[] {
  const entry = stage.site.entries.get(reaction) as Entry<'reactions'> | undefined;
  if (!entry) return [];
  const { author, date, stance: kind } = entry.data;
  const lang = foreignLanguage(plain(entry));
  return [
    {
      id: reactionAnchor(slugOf(entry.id)),
      author: author.name,
      words: [
        author.affiliation,
        date && dateWords(date),
        kind && stance.labels.get(kind),
        lang && language.labels.get(lang),
      ].filter((word): word is string => word !== undefined && word !== ''),
      body: bodyOf(stage, entry as Entry, reactionAnchor(slugOf(entry.id))),
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
export function actionsOf(stage: Stage, entry: Entry): EntryPage['actions'] {
  const { repository, editPath } = stage.site.settings;
  return {
    edit:
      repository === undefined
        ? undefined
        : [repository.replace(/\/$/, ''), editPath?.replace(/^\/|\/$/g, ''), entry.file].filter(Boolean).join('/'),
    report: mailAbout(stage, entry, nl.reportSubject, nl.reportBody),
    react: mailAbout(stage, entry, nl.reactSubject, nl.reactBody),
    reactLabel: stage.site.settings.contact.startsWith('http') ? nl.react : nl.reactByMail,
    mail: `mailto:?subject=${encodeURIComponent(titleOf(entry))}&body=${encodeURIComponent(`${titleOf(entry)}\n${absolute(stage, entry.url ?? '/')}\n`)}`,
    markdown: entry.url === undefined ? undefined : href(stage, `${entry.url}index.md`),
  };
}
