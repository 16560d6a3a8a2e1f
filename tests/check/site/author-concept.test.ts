import { expect, it } from 'vitest';
import { siteOf, type Fields } from '../../content.ts';

const found = async (entries: Readonly<Record<string, Fields>>, options = {}) =>
  (await siteOf(entries, options)).findings.filter(({ code }) => /^(?:author-concept|concept-reference)$/.test(code));
const concept = { 'pioneers/jan': { status: 'concept' }, 'pioneers/piet': {} };

it('refuses a published text by somebody whose page is a concept', async () => {
  expect(await found({ 'essays/a': { authors: ['piet', 'jan'] }, ...concept })).toEqual([
    {
      code: 'author-concept',
      level: 'error',
      file: 'content/essays/a.mdx',
      line: 5,
      column: 18,
      message: 'De pagina "jan" (Geschreven door) is nog een concept. Op de site staat nu "Redactie".',
      cure: 'Publiceer die pagina ook, of zet deze tekst op concept.',
    },
  ]);
  expect(await found({ 'collections/a': { editors: ['jan'] }, ...concept })).toMatchObject([
    { code: 'author-concept', message: expect.stringContaining('(Samengesteld door)') as string },
  ]);
});

it('takes published authors, other people, concepts, and a site that shows concepts', async () => {
  expect(await found({ 'essays/a': { authors: ['piet'] }, ...concept })).toEqual([]);
  expect(await found({ 'essays/a': { related: ['pioneers/jan'] }, ...concept })).toMatchObject([{ level: 'warning' }]);
  expect(await found({ 'essays/a': { authors: ['jan'], status: 'concept' }, ...concept })).toEqual([]);
  expect(await found({ 'essays/a': { authors: ['jan'] }, ...concept }, { withConcepts: true })).toEqual([]);
});
