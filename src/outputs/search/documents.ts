import type { Root } from 'mdast';
import { parseSound } from '../../body/parse.ts';
import { childrenOf, textOf, walk, type TreeNode } from '../../body/tree.ts';
import { sortDay, sortKey } from '../../graph/order.ts';
import { plain, summaryOf, titleOf, type Entry } from '../../model/entry.ts';
import type { Link } from '../../model/link.ts';
import type { SearchDocument, Section } from '../../search/build/document.ts';
import { linksInBody } from '../../view/body.ts';
import { factsOf, type Fact, type FactItem } from '../../view/facts.ts';
import { facetsOf } from '../../view/search-facets.ts';
import type { Stage } from '../../view/stage.ts';
import { teaserOf } from '../../view/teaser.ts';

/** Fields by whose values a reader looks for a page: whom it is about, where, of what, and how it went. */
const naming: ReadonlySet<string> = new Set([
  'people',
  'place',
  'result',
  'organisations',
  'organisation',
  'authors',
  'themes',
]);

/** Fields that say nothing of what a page is about, or that search has from elsewhere. */
const silent: ReadonlySet<string> = new Set([
  'title',
  'summary',
  'inShort',
  'status',
  'aliases',
  'oldSlugs',
  'lang',
  'owner',
  'reviewBy',
  'related',
  'fictional',
  'sources',
  'originalUrl',
  'rights',
  'image',
  'url',
  'archivedUrl',
  'tooi',
  'closeMatch',
]);

/** Types whose entries are about a term: whoever types one of its names means all pages with another. */
const terms: ReadonlySet<string> = new Set(['wiki', 'themes', 'practices']);

/** Types whose entries are about the site itself: what readers look for is seldom that. */
const asides: ReadonlySet<string> = new Set(['pages', 'manual']);

/** Every page as search sees it. A build has no concepts; in development they are found too. */
export function documentsOf(stage: Stage): readonly SearchDocument[] {
  return [...stage.site.entries.values()].flatMap((entry) =>
    entry.url === undefined ? [] : [documentOf(stage, entry, entry.url)],
  );
}

function documentOf(stage: Stage, entry: Entry, url: string): SearchDocument {
  const { site } = stage;
  const data = plain(entry);
  const { kicker, badge, lang } = teaserOf(site, entry);
  const facts = factsOf(site, entry).filter(({ key }) => !silent.has(key));
  const texts = facts.filter(({ key }) => !naming.has(key)).map(sentenceOf);
  const date = sortDay(entry, site.history);
  return {
    id: entry.id,
    url,
    title: titleOf(entry),
    sortTitle: sortKey(titleOf(entry)),
    aliases: textsOf(data['aliases']),
    isTerm: terms.has(entry.type),
    isAside: asides.has(entry.type),
    names: facts.filter(({ key }) => naming.has(key)).flatMap(({ items }) => items.flatMap(linesOf)),
    summary: [summaryOf(entry), ...textsOf(data['inShort'])].join(' '),
    sections: sectionsOf(stage, entry),
    facts: texts.join(' '),
    facets: facetsOf(site, entry),
    shown: {
      regel: kicker.join(' · '),
      soort: entry.type,
      ...(badge !== undefined && { merk: badge }),
      ...(lang !== undefined && { taal: lang }),
    },
    ...(date !== '' && { date }),
  };
}

const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);

/** A fact as a sentence: `Duur: 16–40 uur.` */
function sentenceOf({ label, items }: Fact): string {
  const values = items.flatMap(linesOf).join(', ');
  return `${label}${label.endsWith('?') ? '' : ':'} ${values}${/[.!?]$/.test(values) ? '' : '.'}`;
}

function linesOf({ line, facts = [] }: FactItem): readonly string[] {
  return [line.map(({ text }) => text).join(''), ...facts.flatMap(({ items }) => items.flatMap(linesOf))];
}

/** The text of an entry below each of its headings. */
function sectionsOf(stage: Stage, entry: Entry): readonly Section[] {
  if (!entry.body.sound || entry.body.text.trim() === '') return [];
  const headings = entry.body.headings.values();
  const tree = parseSound(entry.body.text, stage.engine);
  nameLinks(tree, linksInBody(stage.site, entry));
  const sections: { heading: string; anchor: string; text: string }[] = [{ heading: '', anchor: '', text: '' }];
  for (const node of childrenOf(tree)) {
    if (node.type === 'footnoteDefinition') continue;
    if (node.type === 'heading') {
      const { value } = headings.next();
      sections.push({ heading: textOf(node), anchor: value?.id ?? '', text: '' });
    } else {
      // A heading in a quotation or a list is no section, and has its place among the headings.
      for (let nested = headingsIn(node); nested > 0; nested -= 1) headings.next();
      const last = sections.at(-1);
      if (last) last.text += `${blockText(node)} `;
    }
  }
  return sections.filter(({ heading, text }) => heading !== '' || text.trim() !== '');
}

/** How many headings stand within a block. */
function headingsIn(node: TreeNode): number {
  return childrenOf(node).reduce((sum, child) => sum + (child.type === 'heading' ? 1 : headingsIn(child)), 0);
}

/** Gives wiki links the words that a reader sees: without words of their own they have the title of what they lead to. */
function nameLinks(tree: Root, links: readonly Link[]): void {
  let place = 0;
  for (const { node } of walk(tree)) {
    if (node.type !== 'wikiLink') continue;
    node.label ??= links[place]?.text ?? node.target;
    place += 1;
  }
}

/** Text of a block, with a space between its lines and cells. */
function blockText(node: TreeNode): string {
  const children = childrenOf(node);
  const inside = ['paragraph', 'tableCell', 'heading', 'code'].includes(node.type) || children.length === 0;
  return inside ? textOf(node) : children.map(blockText).join(' ');
}
