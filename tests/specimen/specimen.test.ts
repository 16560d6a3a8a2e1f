import { describe, expect, it } from 'vitest';
import { checkSite } from '../../src/check/run.ts';
import { buildSite } from '../../src/graph/build.ts';
import { noHistory } from '../../src/history/history.ts';
import { read } from '../content.ts';
import { amounts, specimen, specimenPages } from './specimen.ts';
import { essay, longTitle, longWord } from './words.ts';

describe('the specimen', async () => {
  const content = specimen();
  const text = (path: string): string => content[path] as string;
  const reading = await read(content);
  const site = buildSite({ ...reading, history: noHistory });

  it('is content that is right: only its looks are hard', () => {
    const errors = [...reading.findings, ...checkSite({ site, all: reading.entries })].filter(
      ({ level }) => level === 'error',
    );
    // Pictures are measured when the site is built.
    expect(errors.filter(({ code }) => code !== 'missing-media')).toEqual([]);
  });

  it('has as much of everything as it promises', () => {
    expect([longTitle.length, longWord.length]).toEqual([180, 60]);
    expect(Object.keys(content).filter((path) => path.startsWith('reactions/reactie-'))).toHaveLength(
      amounts.reactions,
    );
    const long = text('essays/twaalfduizend-woorden.mdx');
    expect(long.split(/\s+/).length).toBeGreaterThan(amounts.words);
    expect(long.match(/^\[\^n\d+\]:/gm)).toHaveLength(amounts.notes);
    expect(text('essays/lange-titel.mdx')).toMatch(new RegExp(`^\\|(?: --- \\|){${String(amounts.columns)}}$`, 'm'));
    expect(
      text('cases/veertig-verbanden.mdx').match(/verzonnen-(?:organisatie|persoon|werkwijze)-\d+/g)?.length,
    ).toBeGreaterThan(amounts.relations);
  });

  it('is the same every time', () => {
    expect(specimen()).toEqual(content);
    expect(essay(100, 5)).toBe(essay(100, 5));
  });

  it('marks every person and every case as made up', () => {
    const real = Object.keys(content).filter(
      (path) => /^(?:pioneers|cases)\/(?!ander)/.test(path) && !text(path).includes('fictional: true'),
    );
    expect(real).toEqual([]);
  });

  it('has an entry behind each page to look at', () => {
    const addresses = new Set([...site.entries.values()].map(({ url }) => url));
    const entries = specimenPages.filter(({ address }) => address.split('/').length === 3);
    expect(entries.filter(({ address }) => !addresses.has(`/${address}`))).toEqual([]);
    expect(entries.length).toBeGreaterThan(25);
  });
});
