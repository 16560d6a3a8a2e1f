import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fieldAt } from '../../../src/model/type.ts';
import { mustType } from '../../../src/model/registry.ts';

const page = readFileSync('content/pages/schrijven-en-verbeteren.mdx', 'utf8');
const [, below = ''] = page.split('### De velden van een praktijkvoorbeeld\n');
const rows = (below.split('\n### ')[0] ?? '').split('\n').filter((line) => line.startsWith('| `'));
const namesIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
const cells = rows.map((row) => {
  const [, names = '', , values = ''] = row.split('|');
  return { names: namesIn(names), values: namesIn(values) };
});

it('the manual names no field of a case that is not there', () => {
  const names = cells.flatMap((row) => row.names);
  expect(names.filter((name) => !fieldAt(mustType('cases'), name.split('.')))).toEqual([]);
  expect(names).toContain('place.province');
});

it('the manual names all values of a field with a closed list', () => {
  const closed = cells.flatMap(({ names: [name = ''], values }) => {
    const { vocabulary } = fieldAt(mustType('cases'), name.split('.')) ?? {};
    return vocabulary ? [{ name, values, all: vocabulary.values.map(({ value }) => value) }] : [];
  });
  expect(closed.map(({ name }) => name)).toEqual(['status', 'place.province', 'result', 'ending']);
  for (const { values, all } of closed) expect(values).toEqual(all);
});
