import { expect, it } from 'vitest';
import { bracketedIn } from '../../src/body/bracketed.ts';
import { indexNodes } from '../../src/check/subject.ts';
import { treeOf } from './reading.ts';

const bracketed = (text: string): unknown =>
  bracketedIn(indexNodes(treeOf(text)).of('text'), text).map((found) => [found.text, found.line, found.column]);

it('finds words between single brackets and where they stand', () => {
  expect(bracketed('Zie [Een tafel] en *de [Andere\ntafel]*.\n\n> na [[link]] [derde]')).toEqual([
    ['Een tafel', 1, 5],
    ['Andere\ntafel', 1, 24],
    ['derde', 4, 15],
  ]);
});

it.each(['[[a b]]', '[a b](/c/)', '[a b]\n\n[a b]: /c/', '- [x] a', '[^noot]', '`[a b]`', '![a b]', '[a'])(
  'finds none in %j',
  (text) => {
    expect(bracketed(text)).toEqual([]);
  },
);
