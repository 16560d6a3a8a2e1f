import { expect, it } from 'vitest';
import { siteOf } from '../../content.ts';

const entries = {
  'essays/a': { related: ['pioneers/jan'], body: 'Zie [[noot]].' },
  'pioneers/jan': { status: 'concept' },
  'wiki/noot': { status: 'concept' },
};

it('warns of links and relations to a concept', async () => {
  const { findings } = await siteOf(entries);
  const rest = {
    code: 'concept-reference',
    level: 'warning',
    file: 'content/essays/a.mdx',
    cure: 'Publiceer die pagina, of haal de verwijzing weg.',
  };
  expect(findings.filter(({ code }) => code === 'concept-reference')).toEqual([
    { ...rest, line: 5, column: 11, message: '"pioneers/jan" is nog een concept.' },
    { ...rest, line: 8, column: 5, message: '"noot" is nog een concept.' },
  ]);
  expect(findings.filter(({ code }) => code === 'unknown-reference' || code === 'missing-link')).toEqual([]);
});

it('says nothing while writing, when concepts are shown', async () => {
  const { findings } = await siteOf(entries, { withConcepts: true });
  expect(findings.filter(({ code }) => code === 'concept-reference')).toEqual([]);
});
