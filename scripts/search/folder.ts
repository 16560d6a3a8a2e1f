import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { SearchDocument, Section } from '../../src/search/build/document.ts';

/** Pages of a folder of Markdown that is not ours: any dialect, with or without front matter. */
export function documentsIn(folder: string): readonly SearchDocument[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && /\.mdx?$/.test(item.name))
    .map((item) => relative(folder, join(item.parentPath, item.name)).replaceAll('\\', '/'))
    .sort()
    .map((path) => documentOf(path, readFileSync(join(folder, path), 'utf8')));
}

/** One page; its title is that of the front matter, else its first heading, else the name of the file. */
function documentOf(path: string, text: string): SearchDocument {
  const clean = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const [, matter = '', body = clean] = /^---\n([\s\S]*?)\n---(?:\n|$)([\s\S]*)$/.exec(clean) ?? [];
  const value = (...keys: readonly string[]): string | undefined =>
    keys
      .map((key) => new RegExp(`^${key}: *(["']?)(.+?)\\1 *$`, 'm').exec(matter)?.[2])
      .find((found) => found !== undefined);
  const sections = sectionsOf(body);
  const [first] = sections.filter(({ heading }) => heading !== '');
  const title =
    value('title') ??
    first?.heading ??
    basename(path)
      .replace(/\.mdx?$/, '')
      .replace(/[-_]+/g, ' ');
  return {
    id: path,
    url: `/${path}`,
    title,
    aliases: [],
    names: [],
    summary: value('description', 'summary') ?? '',
    sections: sections.map((section) => (section.heading === title ? { ...section, heading: '' } : section)),
    facets: {},
    shown: {},
  };
}

function sectionsOf(body: string): Section[] {
  const sections: { heading: string; anchor: string; text: string }[] = [{ heading: '', anchor: '', text: '' }];
  let fence = '';
  for (const line of body.split('\n')) {
    const mark = /^\s*(```+|~~~+)/.exec(line)?.[1];
    if (mark !== undefined && (fence === '' || mark.startsWith(fence))) fence = fence === '' ? mark : '';
    const [, heading] = fence === '' ? (/^#{1,6} +(.+?)(?: *\{#.*\})? *#*$/.exec(line) ?? []) : [];
    if (heading !== undefined)
      sections.push({ heading: plain(heading), anchor: `s${String(sections.length)}`, text: '' });
    else {
      const last = sections.at(-1);
      if (last) last.text += `${mark === undefined ? line : ''}\n`;
    }
  }
  return sections.map((section) => ({ ...section, text: plain(section.text) }));
}

/** Words as a reader sees them, near enough: search is not about the markup. */
function plain(text: string): string {
  return text
    .replace(/^(?:import|export) .*$/gm, ' ')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/!?\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/<[^>\n]+>/g, ' ')
    .replace(/[*_`>|#]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
