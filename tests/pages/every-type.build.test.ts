import { describe, expect, it } from 'vitest';
import { distFolder } from '../dist.ts';
import { entryTypes } from '../filled.ts';
import { htmlBelow, unescape } from '../html.ts';
import { wholeBase, wholeSaid } from '../whole-site.ts';

/** Not shown: hidden fields, what only programs need, and whom to answer when a call is closed. */
const notShown = new Set([
  'status',
  'place.code',
  'oldSlugs',
  'redactienoot',
  'call.respondTo',
  'under',
  'navLabel',
  'order',
]);

describe('the page of an entry in which every field has a value', async () => {
  const pages = new Map((await htmlBelow(distFolder('whole'))).map((page) => [page.address, page]));

  it.each(entryTypes)('of $name says all of them', (type) => {
    const folder = type.name === 'pages' ? 'ander' : (type.segment ?? '');
    // A reaction stands on the page it is about.
    const page = pages.get(type.segment === undefined ? '/essays/ander/' : `/${folder}/compleet/`);
    const said = wholeSaid.get(`${type.name}/compleet`) ?? [];
    // In the middle of a sentence a word has no capital.
    const text = unescape(page?.text.replace(/<script[^]*?<\/script>/, '').replace(/\s+/g, ' ') ?? '').toLowerCase();
    const silent = said.filter(
      ({ path, words }) =>
        !notShown.has(path) &&
        !text.includes(words.toLowerCase()) &&
        !text.includes(`${wholeBase}${words.slice(1)}`.toLowerCase()),
    );
    expect(silent).toEqual([]);
    expect(said.length).toBeGreaterThan(5);
  });

  it('never says what the editors wrote to each other', () => {
    const secrets = [...wholeSaid.values()].flat().filter(({ path }) => path === 'redactienoot');
    const told = [...pages.values()].filter(({ text }) => secrets.some(({ words }) => text.includes(`>${words}<`)));
    expect(told.map(({ path }) => path)).toEqual([]);
    expect(secrets.length).toBeGreaterThan(0);
  });
});
