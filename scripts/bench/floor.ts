import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { mdxToMdast } from 'satteri';
import { parse } from 'yaml';

/**
 * The least any builder must do with this corpus: read every file, parse its YAML, turn the text
 * into HTML with the same engine, and write as many files at the same kind of address (a folder with
 * the page and its Markdown). No Astro, no graph, no layout, no lists. Run by itself, so that its CPU
 * and memory are measured like a build: floor.ts CONTENT OUT FILES
 */
const [content = '', out = '', files = '0'] = process.argv.slice(2);
let written = 0;
let last = '';
for (const folder of readdirSync(content)) {
  for (const name of readdirSync(join(content, folder))) {
    const text = readFileSync(join(content, folder, name), 'utf8');
    const end = text.indexOf('\n---', 3);
    const data = parse(text.slice(4, end), { schema: 'core' }) as { title?: string };
    const html = toHtml(toHast(mdxToMdast(text.slice(end + 5), { features: { frontmatter: false } })));
    last = `<!doctype html><title>${data.title ?? ''}</title>${html}`;
    const target = join(out, folder, name.slice(0, -4));
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, 'index.html'), last);
    writeFileSync(join(target, 'index.md'), text);
    written += 2;
  }
}
mkdirSync(out, { recursive: true });
for (; written < Number(files); written += 1) writeFileSync(join(out, `${String(written)}.html`), last);
