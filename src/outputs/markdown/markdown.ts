import { escapeMarkdown as escape } from '../../body/component.ts';
import { plainMarkdown } from '../../body/splice.ts';
import { nl } from '../../i18n/nl.ts';
import { plain, summaryOf, titleOf, type Entry } from '../../model/entry.ts';
import { reverseLists } from '../../view/connections.ts';
import { factsOf, type Fact, type FactItem } from '../../view/facts.ts';
import { madeOf } from '../../view/sections.ts';
import { absolute, renderContext, type Stage } from '../../view/stage.ts';
import { kickerOf } from '../../view/teaser.ts';
import type { Output } from '../output.ts';

/** Every entry with a page as Markdown beside it: for other programs, and for who copies text. */
export const markdown: Output = {
  name: 'markdown',
  *render(stage) {
    for (const entry of stage.site.entries.values()) {
      if (entry.url !== undefined)
        yield { path: `${entry.url.slice(1)}index.md`, content: () => entryMarkdown(stage, entry) };
    }
  },
};

const shownAbove = new Set(['title', 'summary', 'status', 'inShort', 'redactienoot', 'oldSlugs']);

function entryMarkdown(stage: Stage, entry: Entry): string {
  const { site } = stage;
  const address = (path: string): string => absolute(stage, path);
  const facts = factsOf(site, entry).filter(({ key }) => !shownAbove.has(key));
  const inShort = (plain(entry)['inShort'] ?? []) as readonly string[];
  const made = madeOf(stage, entry);
  const body = bodyOf(stage, entry, address);
  const parts = [
    `# ${escape(titleOf(entry))}`,
    kickerOf(entry).map(escape).join(' · '),
    escape(summaryOf(entry)),
    inShort.map((line) => `- ${escape(line)}`).join('\n'),
    body,
    facts.length > 0 ? `## ${nl.facts}\n\n${factLines(facts, address, 0)}` : '',
    reverseMarkdown(stage, entry, address),
    `${nl.licence}: [${site.settings.licence.name}](${site.settings.licence.url}).${made === undefined ? '' : ` ${made}`}\n\n<${address(entry.url ?? '/')}>`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function bodyOf(stage: Stage, entry: Entry, address: (path: string) => string): string {
  if (!entry.body.sound || entry.body.text.trim() === '') return '';
  const links = (stage.site.linksFrom.get(entry.id) ?? []).filter(
    ({ relation }) => relation === 'mention' || relation === 'self',
  );
  const here = renderContext(stage);
  const image: typeof here.image = (src) => {
    const found = here.image(src);
    return found && { ...found, url: address(`/media/${src}`) };
  };
  const context = { ...here, href: address, image };
  return plainMarkdown(entry.body.text, stage.engine, links, context, (path) =>
    path.startsWith('/') ? address(path) : path,
  ).trim();
}

function reverseMarkdown(stage: Stage, entry: Entry, address: (path: string) => string): string {
  const lists = reverseLists(stage.site, entry);
  return lists.length === 0 ? '' : `## ${nl.connections}\n\n${factLines(lists, address, 0)}`;
}

function factLines(facts: readonly Fact[], address: (path: string) => string, depth: number): string {
  const indent = '  '.repeat(depth);
  return facts
    .map(({ label, items }) => {
      const [only] = items;
      if (items.length === 1 && only && !only.facts) return `${indent}- ${escape(label)}: ${lineOf(only, address)}`;
      const rows = items.map((item) => {
        const rest = item.facts && item.facts.length > 0 ? `\n${factLines(item.facts, address, depth + 2)}` : '';
        return `${indent}  - ${lineOf(item, address)}${rest}`;
      });
      return [`${indent}- ${escape(label)}:`, ...rows].join('\n');
    })
    .join('\n');
}

function lineOf({ line }: FactItem, address: (path: string) => string): string {
  return line
    .map(({ text, href }) =>
      href === undefined ? escape(text) : `[${escape(text)}](${href.startsWith('/') ? address(href) : href})`,
    )
    .join('');
}
