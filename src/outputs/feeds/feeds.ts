import { sortDay } from '../../graph/order.ts';
import type { Entry } from '../../model/entry.ts';
import { plain, summaryOf, titleOf } from '../../model/entry.ts';
import { compareText } from '../../model/finding.ts';
import { allTypes } from '../../model/registry.ts';
import { absolute, type Stage } from '../../view/stage.ts';
import type { Output, OutputFile } from '../output.ts';
import { escapeXml } from '../xml.ts';

/** Entries in a feed. */
const feedLength = 30;

/** Atom feeds: everything, each list, each theme. */
export const feeds: Output = {
  name: 'feeds',
  *render(stage) {
    const { site } = stage;
    const listed = allTypes.filter((type) => type.listed && type.name !== 'themes');
    const all = [...site.entries.values()].filter(
      (entry) => isCurrent(entry) && listed.some(({ name }) => name === entry.type),
    );
    yield feed(stage, 'feeds/alles.xml', site.settings.title, '/', all);
    for (const type of allTypes) {
      if (type.listed)
        yield feed(
          stage,
          `feeds/${type.segment ?? ''}.xml`,
          `${site.settings.title}: ${type.labels.many}`,
          `/${type.segment ?? ''}/`,
          site.listed.get(type.name) ?? [],
        );
    }
    for (const theme of site.listed.get('themes') ?? []) {
      const about = [
        ...new Set(
          (site.linksTo.get(theme.id) ?? []).filter(({ relation }) => relation === 'themes').map(({ from }) => from),
        ),
      ];
      const entries = about.flatMap((id) => site.entries.get(id) ?? []).filter(isCurrent);
      yield feed(
        stage,
        `feeds/thema/${theme.slug}.xml`,
        `${site.settings.title}: ${titleOf(theme)}`,
        theme.url ?? '/',
        entries,
      );
    }
  },
};

function isCurrent(entry: Entry): boolean {
  return plain(entry)['status'] === 'gepubliceerd';
}

function feed(stage: Stage, path: string, title: string, address: string, entries: readonly Entry[]): OutputFile {
  return { path, content: () => atom(stage, path, title, address, newest(stage, entries)) };
}

/** What changed last comes first, also when it is about long ago: that is what a reader of feeds waits for. */
function newest(stage: Stage, entries: readonly Entry[]): readonly Entry[] {
  const dated = entries.map((entry) => ({ entry, moment: momentOf(stage, entry) }));
  dated.sort((a, b) => compareText(b.moment, a.moment));
  return dated.slice(0, feedLength).map(({ entry }) => entry);
}

/** The moment a feed gives for an entry: when it last changed, else its own date. */
function momentOf(stage: Stage, entry: Entry): string {
  const day = stage.site.history.get(entry.id)?.updated ?? sortDay(entry, stage.site.history);
  return `${day === '' ? stage.site.asOf : day}T00:00:00Z`;
}

function atom(stage: Stage, path: string, title: string, address: string, entries: readonly Entry[]): string {
  const { settings, asOf } = stage.site;
  const moments = entries.map((entry) => momentOf(stage, entry));
  const updated = moments.reduce(
    (newest, moment) => (moment > newest ? moment : newest),
    entries.length === 0 ? `${asOf}T00:00:00Z` : '',
  );
  const items = entries.map((entry, index) => {
    const url = escapeXml(absolute(stage, entry.url ?? '/'));
    const themes = (plain(entry)['themes'] ?? []) as readonly string[];
    return [
      '  <entry>',
      `    <title>${escapeXml(titleOf(entry))}</title>`,
      `    <link href="${url}"/>`,
      `    <id>${url}</id>`,
      `    <updated>${moments[index] ?? ''}</updated>`,
      `    <summary>${escapeXml(summaryOf(entry))}</summary>`,
      ...themes.map((theme) => `    <category term="${escapeXml(theme)}"/>`),
      '  </entry>',
    ].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    `  <title>${escapeXml(title)}</title>`,
    `  <subtitle>${escapeXml(settings.tagline)}</subtitle>`,
    `  <link href="${escapeXml(absolute(stage, address))}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(absolute(stage, `/${path}`))}"/>`,
    `  <id>${escapeXml(absolute(stage, `/${path}`))}</id>`,
    `  <updated>${updated}</updated>`,
    `  <author><name>${escapeXml(settings.publisher)}</name></author>`,
    `  <rights>${escapeXml(`${settings.licence.name} ${settings.licence.url}`)}</rights>`,
    ...items,
    '</feed>',
    '',
  ].join('\n');
}
