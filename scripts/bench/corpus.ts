import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seeded, syllable } from './made-up.ts';

const wordsPerEntry = 800;
const linksPerEntry = 8;
const themesPerEntry = 4;
const themeCount = 40;

/** Vocabulary of Dutch-like words. */
function vocabulary(random: () => number): readonly string[] {
  return Array.from({ length: 3000 }, () => syllable(random));
}

/** Writes `n` entries, 40 themes and a site file below `content/`. Half essays, half wiki pages. */
export async function writeCorpus(content: string, n: number): Promise<void> {
  const random = seeded(42);
  const words = vocabulary(random);
  const integer = (max: number): number => Math.floor(random() * max);
  const word = (): string => words[integer(words.length)] ?? '';
  const slug = (i: number): string => `stuk-${String(i)}`;
  for (const folder of ['essays', 'wiki', 'themes', 'site']) await mkdir(join(content, folder), { recursive: true });
  await writeFile(join(content, 'site', 'site.mdx'), siteFile);
  for (let i = 0; i < themeCount; i += 1) {
    await writeFile(
      join(content, 'themes', `thema-${String(i)}.mdx`),
      `---\ntitle: Thema ${String(i)}\nsummary: Alles over thema ${String(i)}.\nstatus: gepubliceerd\n---\n`,
    );
  }
  for (let i = 0; i < n; i += 1) {
    const themes = new Set<number>();
    while (themes.size < themesPerEntry) themes.add(integer(themeCount));
    const linkAt = new Set(
      Array.from({ length: linksPerEntry }, (_, k) => k * Math.floor(wordsPerEntry / linksPerEntry) + integer(60)),
    );
    let body = '';
    for (let w = 0; w < wordsPerEntry; w += 1) {
      if (w % 160 === 0) body += `${w === 0 ? '' : '\n\n'}## ${word()} ${word()}\n\n`;
      else if (w % 53 === 0) body += '\n\n';
      body += linkAt.has(w) ? `[[${slug(integer(n))}|${word()}]] ` : w % 97 === 0 ? `*${word()}* ` : `${word()} `;
    }
    const isEssay = i % 2 === 0;
    const fields = [
      `title: ${word()} ${word()} ${String(i)}`,
      `summary: ${Array.from({ length: 18 }, word).join(' ')}.`,
      'status: gepubliceerd',
      'themes:',
      ...[...themes].map((theme) => `  - thema-${String(theme)}`),
      'owner: Redactie',
      isEssay ? 'kind: essay' : 'kind: artikel',
      ...(isEssay ? [`date: '${String(2008 + (i % 18))}-${String(1 + (i % 12)).padStart(2, '0')}'`] : []),
      'sources:',
      `  - title: ${word()} ${word()}`,
      `    url: https://voorbeeld.nl/${String(i)}`,
      "    accessed: '2026-01-01'",
    ];
    const tidy = body.replace(/ +$/gm, '').trim();
    await writeFile(
      join(content, isEssay ? 'essays' : 'wiki', `${slug(i)}.mdx`),
      `---\n${fields.join('\n')}\n---\n\n${tidy}\n`,
    );
  }
}

const siteFile = `---
title: Meting
tagline: Een site om aan te meten
summary: Een site om aan te meten.
address: https://meting.example
contact: redactie@meting.example
publisher: Meting
licence:
  name: CC BY 4.0
  url: https://creativecommons.org/licenses/by/4.0/
made: Gemaakt om aan te meten.
---
`;
