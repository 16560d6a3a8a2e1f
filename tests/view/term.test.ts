import { expect, it } from 'vitest';
import { pageOf, stageOf } from '../stage.ts';

it('a term has its definition, broader and narrower terms, and where it is used', async () => {
  const stage = await stageOf({
    'wiki/burgerberaad': { kind: 'begrip', definition: 'Gelote burgers geven advies.', broader: ['beraad'] },
    'wiki/beraad': {},
    'wiki/klimaatberaad': { broader: ['burgerberaad'] },
    'essays/brief': { body: 'Over [[burgerberaad]].' },
  });
  const { term, facts, connections } = pageOf(stage, 'wiki/burgerberaad');
  expect(term).toMatchObject({
    definition: 'Gelote burgers geven advies.',
    broader: [{ text: 'beraad', href: '/wiki/beraad/' }],
    narrower: [{ text: 'klimaatberaad', href: '/wiki/klimaatberaad/' }],
    used: [{ title: 'brief' }],
  });
  expect(term?.rest).toBeUndefined();
  expect(facts.map(({ key }) => key)).toEqual(['kind']);
  expect(connections).toEqual([]);
});

it('a term that is used much is cut at 24, and says how many there are', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [`essays/e${String(index)}`, { body: '[[wiki/loting]]' }]),
  );
  const { term } = pageOf(await stageOf({ 'wiki/loting': {}, ...many }), 'wiki/loting');
  expect([term?.used.length, term?.rest]).toEqual([24, { text: 'en nog 6', href: '/wiki/loting/verbonden/' }]);
});

it('a term with many narrower ones shows 24 of them', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [`wiki/w${String(index)}`, { broader: ['loting'] }]),
  );
  const { term } = pageOf(await stageOf({ 'wiki/loting': {}, ...many }), 'wiki/loting');
  expect(term?.narrower).toHaveLength(25);
  expect(term?.narrower.at(-1)).toEqual({ text: 'en nog 6', href: '/wiki/loting/verbonden/' });
});
