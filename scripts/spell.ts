import { readFileSync } from 'node:fs';
import { nativeEngine } from '../src/body/engine-node.ts';
import { plain } from '../src/model/entry.ts';
import { openProject } from '../src/project.ts';
import { openDutch } from './spell/dutch.ts';
import { textsOf } from './spell/texts.ts';
import { isKnown, termsOf, wordsOf } from './spell/words.ts';

/** Words of ours that no dictionary has. */
const list = 'scripts/spell/terms.txt';

const project = await openProject({ root: process.cwd() });
const { site } = await project();
const dutch = await openDutch();
const entries = [...site.entries.values()].filter((entry) => (plain(entry)['lang'] ?? 'nl') === 'nl');
const texts = entries.map((entry) => ({ entry, ...textsOf(entry, nativeEngine) }));
const terms = termsOf(readFileSync(list, 'utf8'));
const explained = new Set([...terms, ...texts.flatMap(({ names }) => names.flatMap(wordsOf))].map((word) => word.toLowerCase())); // prettier-ignore
const judged = new Map<string, boolean>();
const knows = (word: string): boolean => {
  const known = judged.get(word) ?? isKnown(word, (part) => dutch.knows(part), explained);
  judged.set(word, known);
  return known;
};

let unknown = 0;
for (const { entry, own } of texts) {
  const words = [...new Set(own.flatMap(wordsOf))].filter((word) => !knows(word));
  if (words.length === 0) continue;
  unknown += words.length;
  const lines = readFileSync(entry.file, 'utf8').split('\n');
  const placed = words.map((word) => ({
    word,
    line: lines.findIndex((line) => line.replaceAll('’', "'").includes(word)) + 1,
  }));
  console.log(entry.file);
  for (const { word, line } of placed.sort((a, b) => a.line - b.line)) {
    // Looking for words that look like it takes long.
    const near = unknown > 40 ? '' : dutch.near(word).slice(0, 3).join(', ');
    console.log(`  ${String(line)}  ${word}${near === '' ? '' : `  (${near}?)`}`);
  }
}
const used = new Set(texts.flatMap(({ own }) => own.flatMap(wordsOf)).flatMap((word) => [word, ...word.split('-')]).map((word) => word.toLowerCase())); // prettier-ignore
const unused = terms.filter((term) => !used.has(term.toLowerCase()));
if (unused.length > 0) console.log(`${list} heeft woorden die nergens meer staan: ${unused.join(', ')}`);
console.log(
  `${String(texts.length)} teksten gelezen: ${String(unknown)} onbekende woorden.` +
    (unknown > 0 ? ` Verbeter ze, of zet ze met de reden in ${list}.` : ''),
);
process.exitCode = unknown > 0 ? 1 : 0;
