import { describe, expect, it } from 'vitest';
import { joined, moved, putBack, renamed, takenOut } from '../../../src/client/folder/edits.ts';
import type { Kept } from '../../../src/client/folder/kept.ts';

const list = (ids: string): readonly Kept[] =>
  ids
    .split(' ')
    .filter(Boolean)
    .map((id) => ({ id: `essays/${id}`, title: id }));
const names = (items: readonly Kept[]): string => items.map(({ title }) => title).join(' ');

describe('an entry in the folder', () => {
  it.each([
    ['a b c', 'b', -1, 'b a c'],
    ['a b c', 'b', 1, 'a c b'],
    ['a b c', 'a', -1, 'a b c'],
    ['a b c', 'c', 1, 'a b c'],
    ['a b c', 'weg', 1, 'a b c'],
  ])('of %s: %s moves by %i to %s', (before, id, by, after) => {
    expect(names(moved(list(before), `essays/${id}`, by))).toBe(after);
  });

  it('that was renamed keeps its place, and is there once', () => {
    const ids = (items: readonly Kept[]): string[] => items.map(({ id }) => id);
    expect(ids(renamed(list('a b'), 'essays/a', 'essays/nieuw'))).toEqual(['essays/nieuw', 'essays/b']);
    expect(ids(renamed(list('a b'), 'essays/a', 'essays/b'))).toEqual(['essays/b']);
  });
});

describe('two lists', () => {
  it('join without doubles, the first one first, as far as they fit', () => {
    expect(names(joined(list('a b'), list('c b d')))).toBe('a b c d');
    const many = Array.from({ length: 59 }, (_, index) => `n${index}`).join(' ');
    expect(joined(list(many), list('a b c'))).toHaveLength(60);
  });
});

describe('what was taken out', () => {
  const gone = takenOut(list('a b c d'), ['essays/b', 'essays/d']);

  it('comes back at its place, also when the list has changed', () => {
    expect(names(putBack(list('a c'), gone))).toBe('a b c d');
    expect(names(putBack(list('c nieuw'), gone))).toBe('c b nieuw d');
    expect(names(putBack(list('d a c'), gone))).toBe('d b a c');
  });

  it('pushes nothing out of a folder that is full', () => {
    const full = list(Array.from({ length: 60 }, (_, index) => `n${index}`).join(' '));
    expect(putBack(full, gone)).toEqual(full);
  });
});
