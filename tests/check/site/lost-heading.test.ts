import { expect, it } from 'vitest';
import { siteOf } from '../../content.ts';

it('warns of a heading that is not on the page', async () => {
  const { findings } = await siteOf({
    'essays/a': { body: '## Kop\n\n[[noot#Weg]] en [[#Ook weg]]' },
    'wiki/noot': { body: '## Kop\n\n[[a]]' },
  });
  const rest = {
    code: 'lost-heading',
    level: 'warning',
    file: 'content/essays/a.mdx',
    line: 9,
    cure: 'Schrijf de kop precies zoals die op de pagina staat.',
  };
  expect(findings).toEqual([
    { ...rest, column: 1, message: 'Op "wiki/noot" staat geen kop "Weg".' },
    { ...rest, column: 17, message: 'Op deze pagina staat geen kop "Ook weg".' },
  ]);
});

it('takes headings that are there', async () => {
  const { findings } = await siteOf({
    'essays/a': { body: '## Kop\n\n[[noot#kop]] en [[#Kop]]' },
    'wiki/noot': { body: '## Kop\n\n[[a#Kop]]' },
  });
  expect(findings).toEqual([]);
});
