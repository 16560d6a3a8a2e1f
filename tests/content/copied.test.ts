import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../scratch.ts';
import { longest, runsOf } from './runs.ts';

const theirs = new Set(readFileSync(new URL('seed-runs.txt', import.meta.url), 'utf8').trim().split('\n'));

/** Without titles of sources: those are the words of who wrote them. */
const withoutSources = (text: string): string =>
  text.replace(/^sources:\n(?:[ \t].*\n)+/m, '').replace(/\[[^\]\n]*\]\(http[^)]*\)/g, ' ');

const sharedIn = (text: string): readonly string[] =>
  runsOf(withoutSources(text)).flatMap(({ words, hash }) => (theirs.has(hash) ? [words] : []));

it(`no text shares more than ${String(longest)} words in a row with those the collection began with`, async () => {
  const files = [...(await filesBelow('content'))].filter(([path]) => path.endsWith('.mdx'));
  expect(files.length).toBeGreaterThan(100);
  const shared = files.flatMap(([path, bytes]) =>
    sharedIn(new TextDecoder().decode(bytes)).map((words) => `${path}: ${words}`),
  );
  expect(shared).toEqual([]);
});

describe('runsOf', () => {
  const hashes = (text: string): readonly string[] => runsOf(text).map(({ hash }) => hash);
  const eight = 'een twee drie vier vijf zes zeven acht';

  it('is empty up to seven words, and has one more for each word more', () => {
    expect(hashes('een twee drie vier vijf zes zeven')).toEqual([]);
    expect(hashes(eight)).toHaveLength(1);
    expect(hashes(`${eight} negen`)).toHaveLength(2);
  });

  it('sees the same words in capitals, with accents and with other signs', () => {
    expect(hashes('Eén, twee; DRIE vier - vijf (zes) zeven: acht!')).toEqual(hashes(eight));
  });

  it('does not look within a quotation, nor across it', () => {
    expect(hashes(`Zij zei: ‘${eight}’.`)).toEqual([]);
    expect(hashes('een twee drie vier “citaat” vijf zes zeven acht')).toEqual([]);
  });

  it('would find a sentence of theirs', () => {
    expect(theirs.size).toBeGreaterThan(2_000);
    // From an announcement of 2009 that the collection began with.
    expect(sharedIn('het eerste tweegesprek van de denktank ambtenaar 2.0 (woensdag 2 december)')).not.toEqual([]);
  });
});
