import { describe, expect, it } from 'vitest';
import { readFragment, writeFragment } from '../../../src/client/folder/fragment.ts';

const types = new Set(['essays', 'cases']);
const many = Array.from({ length: 100 }, (_, index) => `essays/stuk-${index}`);

describe('a shared list', () => {
  it('is the ids of its entries, and reads back as it was written', () => {
    const ids = ['essays/waarom', 'cases/wijkraad-2-0'];
    expect(writeFragment(ids)).toBe('#essays/waarom,cases/wijkraad-2-0');
    expect(readFragment(writeFragment(ids), types)).toEqual({ ids, damaged: false });
  });

  it('is read when a mail program escaped its signs, and each entry once', () => {
    expect(readFragment('#essays%2Fwaarom%2Ccases/x, essays/waarom,', types)).toEqual({
      ids: ['essays/waarom', 'cases/x'],
      damaged: false,
    });
  });

  it.each([
    ['#essays/waarom,essays/<img src=x onerror=alert(1)>', ['essays/waarom']],
    ['#essays/waarom,javascript:alert(1)//', ['essays/waarom']],
    ['#essays/../../elders', []],
    ['#https://elders.example/essays/waarom', []],
    ['#//elders.example', []],
    ['#essays/WAAROM', []],
    ['#reactions/vraag', []],
    ['#constructor/x,__proto__/x', []],
    ['#%E0%A4%A/x', []],
    [`#essays/${'a'.repeat(500)}`, []],
    [writeFragment(many), many.slice(0, 60)],
  ])('that was tampered with keeps only what is an id: %.60s', (fragment, ids) => {
    expect(readFragment(fragment, types)).toEqual({ ids, damaged: true });
  });

  it.each(['', '#', '#inhoud_', '#wat-werkte'])('is not an anchor of the page: %s', (fragment) => {
    expect(readFragment(fragment, types)).toBeUndefined();
  });
});
