import { toHtml } from 'hast-util-to-html';
import { h } from '../body/component.ts';
import type { ElementContent } from 'hast';
import { nl } from '../i18n/nl.ts';
import { plain, summaryOf, titleOf, type Entry } from '../model/entry.ts';
import { factsOf, type Inline } from './facts.ts';
import { foreignLanguage, sourcesOf } from './sections.ts';
import { absolute, type Stage } from './stage.ts';
import { badgeOf, kickerOf } from './teaser.ts';

/** A case in a few lines, for a memo or a mail: paragraphs, lists and links only, which a word processor keeps. */
export interface Takeaway {
  readonly html: string;
  readonly lang: string | undefined;
}

/** One block of it: a paragraph of pieces, or a list of them. */
type Line = readonly Inline[];
type Block = { readonly line: Line; readonly strong?: boolean } | { readonly list: readonly Line[] };

/** Facts a memo needs, by the name of their field. */
const told = ['result', 'ending', 'cost'];

/** Sources in it; the others are on the page. */
const maxSources = 3;

/** What a reader takes along of an entry. Addresses are complete: the text leaves the site. */
export function takeawayOf(stage: Stage, entry: Entry): Takeaway {
  return { html: htmlOf(blocksOf(stage, entry)), lang: foreignLanguage(plain(entry)) };
}

function blocksOf(stage: Stage, entry: Entry): readonly Block[] {
  const { settings } = stage.site;
  const data = plain(entry);
  const address = absolute(stage, entry.url ?? '/');
  const badge = badgeOf(entry);
  const bullets = (data['inShort'] as readonly string[] | undefined) ?? [];
  const facts = factsOf(stage.site, entry).filter(({ key }) => told.includes(key));
  const sources = sourcesOf(data);
  const more = sources.length - maxSources;
  const said = new Set(facts.flatMap(({ items }) => items.map(wordsOf)));
  const kicker = kickerOf(entry).filter((words) => !said.has(words));
  const blocks: readonly (Block | undefined)[] = [
    { line: [{ text: titleOf(entry) }], strong: true },
    { line: [{ text: [...kicker, ...(badge === undefined ? [] : [badge])].join(' · ') }] },
    data['fictional'] === true ? { line: [{ text: nl.fictionalNote }] } : undefined,
    { line: [{ text: summaryOf(entry) }] },
    bullets.length > 0 ? { list: bullets.map((text) => [{ text }]) } : undefined,
    ...facts.map(({ label, items }) => ({ line: [{ text: `${label}: ${items.map(wordsOf).join('; ')}` }] })),
    sources.length > 0 ? { line: [{ text: `${nl.sources}:` }] } : undefined,
    sources.length > 0 ? { list: sources.slice(0, maxSources) } : undefined,
    more > 0
      ? { line: [{ text: more === 1 ? nl.takeawayOneMore : nl.takeawayMore.replace('{count}', String(more)) }] }
      : undefined,
    { line: [{ text: `${nl.takeawaySource} ` }, { text: address, href: address }] },
    {
      line: [
        { text: `${nl.takeawayLicence} ${settings.publisher}, ` },
        { text: settings.licence.name, href: settings.licence.url },
      ],
    },
  ];
  return blocks.filter((block) => block !== undefined);
}

const wordsOf = ({ line }: { readonly line: Line }): string => line.map(({ text }) => text).join('');

function htmlOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      toHtml(
        'list' in block
          ? h(
              'ul',
              {},
              block.list.map((line) => h('li', {}, piecesOf(line))),
            )
          : h('p', {}, block.strong === true ? h('strong', {}, piecesOf(block.line)) : piecesOf(block.line)),
      ),
    )
    .join('');
}

const piecesOf = (line: Line): ElementContent[] =>
  line.map(({ text, href }) => (href === undefined ? { type: 'text', value: text } : h('a', { href }, text)));
