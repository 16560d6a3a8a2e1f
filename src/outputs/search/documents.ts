import { parseSound } from '../../body/parse.ts';
import { childrenOf, textOf, type TreeNode } from '../../body/tree.ts';
import { nl } from '../../i18n/nl.ts';
import { plain, summaryOf, titleOf, type Entry } from '../../model/entry.ts';
import { mustType } from '../../model/registry.ts';
import { entryId } from '../../model/slug.ts';
import { filtersOf, valuesAt } from '../../model/type.ts';
import type { SearchDocument, Section } from '../../search/build/document.ts';
import { factsOf } from '../../view/facts.ts';
import type { Stage } from '../../view/stage.ts';
import { badgeOf, kickerOf } from '../../view/teaser.ts';

/** Facts that a reader may type: who took part, where it was, what it was called. */
const named = new Set(['people', 'place', 'organisations', 'authors']);

/** Every published page as search sees it. Concepts are not in a build; in development they may be found. */
export function documentsOf(stage: Stage): readonly SearchDocument[] {
  return [...stage.site.entries.values()].flatMap((entry) =>
    entry.url === undefined ? [] : [documentOf(stage, entry)],
  );
}

function documentOf(stage: Stage, entry: Entry): SearchDocument {
  const { site } = stage;
  const data = plain(entry);
  const badge = badgeOf(entry);
  const facts = factsOf(site, entry)
    .filter(({ key }) => named.has(key))
    .flatMap(({ items }) => items.map(({ line }) => line.map(({ text }) => text).join('')));
  return {
    id: entry.id,
    url: entry.url ?? '/',
    title: titleOf(entry),
    names: [...((data['aliases'] as readonly string[] | undefined) ?? []), ...facts],
    summary: [summaryOf(entry), ...((data['inShort'] as readonly string[] | undefined) ?? [])].join(' '),
    sections: sectionsOf(stage, entry),
    facets: facetsOf(stage, entry),
    shown: {
      regel: kickerOf(entry).join(' · '),
      soort: entry.type,
      ...(badge !== undefined && { merk: badge }),
    },
  };
}

/** Values to narrow down by: kind, themes, and every field that makes filter pages. */
function facetsOf({ site }: Stage, entry: Entry): Readonly<Record<string, readonly string[]>> {
  const type = mustType(entry.type);
  const facets: Record<string, string[]> = { ["Soort"]: [type.labels.many] };
  for (const { path, meta } of filtersOf(type)) {
    const [target] = meta.relation && meta.relation.targets !== 'any' ? meta.relation.targets : [];
    const labels = valuesAt(entry.data, path).flatMap(({ value }) => {
      if (target === undefined) return meta.vocabulary?.labels.get(String(value)) ?? [];
      const found = site.entries.get(entryId(target, String(value)));
      return found ? titleOf(found) : [];
    });
    if (labels.length > 0) facets[meta.label] = labels;
  }
  return facets;
}

/** The text of an entry below each of its headings. */
function sectionsOf(stage: Stage, entry: Entry): readonly Section[] {
  if (!entry.body.sound || entry.body.text.trim() === '') return [];
  const headings = entry.body.headings.values();
  const sections: { heading: string; anchor: string; text: string }[] = [{ heading: '', anchor: '', text: '' }];
  for (const node of childrenOf(parseSound(entry.body.text, stage.engine) as TreeNode)) {
    if (node.type === 'heading') {
      const { value } = headings.next();
      sections.push({ heading: textOf(node), anchor: value?.id ?? '', text: '' });
    } else {
      const last = sections.at(-1);
      if (last) last.text += `${blockText(node)} `;
    }
  }
  return sections.filter(({ heading, text }) => heading !== '' || text.trim() !== '');
}

/** Text of a block, with a space between its lines and cells. */
function blockText(node: TreeNode): string {
  const children = childrenOf(node);
  const inside = ['paragraph', 'tableCell', 'heading', 'code'].includes(node.type) || children.length === 0;
  return inside ? textOf(node) : children.map(blockText).join(' ');
}
