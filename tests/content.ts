import { nativeEngine } from '../src/body/engine-node.ts';
import type { RenderContext } from '../src/body/component.ts';
import { checkSite } from '../src/check/run.ts';
import { buildSite, type SiteSources } from '../src/graph/build.ts';
import type { Site } from '../src/graph/site.ts';
import { noHistory } from '../src/history/history.ts';
import type { Entry } from '../src/model/entry.ts';
import type { Finding } from '../src/model/finding.ts';
import type { TypeName } from '../src/model/registry.ts';
import { noCache } from '../src/read/cache.ts';
import { memoryFolder } from '../src/read/folder.ts';
import { parseFile, type Parsed } from '../src/read/parse.ts';
import { createReader, type Reading } from '../src/read/reader.ts';

/** Content for tests, as strings. */

/** Fields of the front matter; `body` is the text below it, `undefined` leaves a field out. */
export type Fields = Readonly<Record<string, unknown>> & { readonly body?: string };

const base = { title: 'Titel', summary: 'Samenvatting.', status: 'gepubliceerd' };

/** The least that each type accepts without a finding. Other fields come after these. */
export const least: Readonly<Record<TypeName, Fields>> = {
  essays: base,
  cases: { ...base, quick: true },
  practices: {
    ...base,
    body: '## Wat\n\nTekst.\n\n## Hoe\n\nTekst.\n\n## Let op\n\nTekst.\n\n## Voorbeeld\n\nTekst.\n',
  },
  pioneers: { ...base, consent: { basis: 'toestemming' } },
  initiatives: base,
  organisations: base,
  collections: base,
  events: { ...base, start: '2026-11-21' },
  dilemmas: base,
  wiki: base,
  themes: base,
  pages: base,
  reactions: { to: 'essays/aap', author: { name: 'Een lezer' }, status: 'gepubliceerd' },
  site: {
    title: 'Proefsite',
    tagline: 'Een site om te proberen',
    summary: 'Een site om te proberen.',
    address: 'https://proef.example',
    contact: 'redactie@proef.example',
    publisher: 'Proef',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.nl' },
    made: 'Geschreven door de redactie.',
  },
  search: { title: 'Zoekwoorden' },
};

/**
 * The text of a file: one line for each field, values as JSON, which is YAML too. The first field
 * stands on line 2; of most types these are title, summary and status.
 */
export function mdx(type: TypeName, fields: Fields = {}): string {
  const { body = '', ...rest } = { ...least[type], ...fields };
  const lines = Object.entries(rest).filter(([, value]) => value !== undefined);
  return ['---', ...lines.map(([key, value]) => `${key}: ${JSON.stringify(value)}`), '---', '', body].join('\n');
}

/** Files of a content folder: `{ 'essays/aap': { body: '[[noot]]' } }`. The title is the slug unless it is given. */
export function files(entries: Readonly<Record<string, Fields>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entries).map(([id, fields]) => {
      const [type, slug] = id.split('/') as [TypeName, string];
      return [`${id}.mdx`, mdx(type, type === 'reactions' || type === 'site' ? fields : { title: slug, ...fields })];
    }),
  );
}

/** One file, parsed: `parse('essays/aap', text)`. */
export function parse(id: string, text: string | Uint8Array): Parsed {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return parseFile(`content/${id}.mdx`, bytes, nativeEngine);
}

/** Findings of one file with these fields, by the code of one rule. */
export function findingsOf(code: string, id: string, fields: Fields): readonly Finding[] {
  return parse(id, mdx(id.slice(0, id.indexOf('/')) as TypeName, fields)).findings.filter(
    (finding) => finding.code === code,
  );
}

/** A folder, read. Paths are below `content/`. */
export function read(paths: Readonly<Record<string, string | Uint8Array>>): Promise<Reading> {
  return createReader({ folder: memoryFolder(paths), engine: nativeEngine, cache: noCache(), coreVersion: 'test' })();
}

/** A site of entries, with what the rules about connections say of it. */
export async function siteOf(
  entries: Readonly<Record<string, Fields>>,
  options: Partial<SiteSources> = {},
): Promise<{ readonly site: Site; readonly findings: readonly Finding[]; readonly entries: readonly Entry[] }> {
  const reading = await read(files(entries));
  const wrong = reading.findings.filter(({ level }) => level === 'error');
  if (wrong.length > 0) throw new Error(`This content is wrong by itself: ${JSON.stringify(wrong)}`);
  const site = buildSite({ ...reading, history: noHistory, ...options });
  return { site, findings: checkSite({ site, all: reading.entries }), entries: reading.entries };
}

/** A context for drawing bodies in which nothing exists and labels are their own names. */
export const emptyContext: RenderContext = {
  entry: () => undefined,
  image: () => undefined,
  label: (key) => key,
  href: (address) => address,
};
