import { describe, expect, it } from 'vitest';
import { parseKept, writeKept } from '../../../src/client/folder/kept.ts';

const item = { id: 'essays/waarom', title: 'Waarom' };

describe('the folder in storage', () => {
  it('reads back as it was written', () => {
    expect(parseKept(writeKept([item]) ?? null)).toEqual({ items: [item], broken: false });
  });

  it('is nothing at all when there is nothing in it', () => {
    expect(writeKept([])).toBeUndefined();
    expect(parseKept(null)).toEqual({ items: [], broken: false });
  });

  it.each(['', '{', 'null', '7', '"tekst"', '[]', '{}', '{"items":7}', '{"items":null}'])(
    'is empty and broken when it is %s',
    (text) => {
      expect(parseKept(text)).toEqual({ items: [], broken: true });
    },
  );

  it('keeps what is readable of a list that is partly broken', () => {
    const list = [null, 7, [], { id: 7 }, { id: '../elders' }, { id: 'essays/<b>' }, item, item];
    expect(parseKept(JSON.stringify({ items: list }))).toEqual({ items: [item], broken: true });
  });

  it('has the id for a title that is no text', () => {
    expect(parseKept('{"items":[{"id":"cases/x","title":{"toString":1}}]}').items).toEqual([
      { id: 'cases/x', title: 'cases/x' },
    ]);
  });

  it('holds at most sixty entries, and writes no title without end', () => {
    const items = Array.from({ length: 90 }, (_, index) => ({ id: `essays/stuk-${index}`, title: 'T' }));
    expect(parseKept(JSON.stringify({ items })).items).toHaveLength(60);
    expect(writeKept([{ ...item, title: 'x'.repeat(9_000) }])?.length).toBeLessThan(400);
  });
});
