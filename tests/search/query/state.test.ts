import { describe, expect, it } from 'vitest';
import { readState, toggled, writeState } from '../../../src/search/query/state.ts';

const nothing = { question: '', chosen: new Map(), order: 'best' } as const;

const facets = new Set(['thema', 'jaar']);

describe('what was asked', () => {
  it.each([
    ['', nothing],
    ['?q=loting', { ...nothing, question: 'loting' }],
    ['?q=e-participatie+%26+co%C3%B6peratie', { ...nothing, question: 'e-participatie & coöperatie' }],
    ['?thema=Loting&thema=Klimaat&jaar=2013', { ...nothing, chosen: new Map([['thema', ['Loting', 'Klimaat']], ['jaar', ['2013']]]) }], // prettier-ignore
    ['?q=raad&volgorde=datum', { ...nothing, question: 'raad', order: 'date' }],
    ['?q=raad&volgorde=titel', { ...nothing, question: 'raad', order: 'title' }],
  ] as const)('stands in the address %s, both ways', (address, state) => {
    expect(readState(address, facets)).toEqual(state);
    expect(readState(writeState(state), facets)).toEqual(state);
  });

  it('is nothing in an address without anything', () => {
    expect(writeState(nothing)).toBe('');
    expect(writeState({ ...nothing, question: '   ' })).toBe('');
  });

  it.each([
    ['?volgorde=zomaar', nothing],
    ['?thema=', nothing],
    ['?q=loting&fbclid=IwAR&utm_source=x', { ...nothing, question: 'loting' }],
    ['?thema=Loting&thema=Loting', { ...nothing, chosen: new Map([['thema', ['Loting']]]) }],
    ['?q=%00%E0%A4%A', { ...nothing, question: '\u0000\uFFFD%A' }],
  ] as const)('is taken from %s as far as it makes sense', (address, state) => {
    expect(readState(address, facets)).toEqual(state);
  });

  it('is cut off where it is too long, and has so many choices at most', () => {
    expect(readState(`?q=${'a'.repeat(5000)}`, facets).question).toHaveLength(300);
    const many = Array.from({ length: 200 }, (_, index) => `thema=${String(index)}`).join('&');
    expect(readState(`?${many}`, facets).chosen.get('thema')).toHaveLength(50);
  });

  it('keeps a sign of two halves whole where it is cut off', () => {
    expect(readState(`?q=${'a'.repeat(299)}🙂`, facets).question.isWellFormed()).toBe(true);
  });
});

describe('a choice', () => {
  it('is added, and taken away by the same click', () => {
    const once = toggled(nothing, 'thema', 'Loting');
    const twice = toggled(once, 'thema', 'Klimaat');
    expect(twice.chosen).toEqual(new Map([['thema', ['Loting', 'Klimaat']]]));
    expect(toggled(twice, 'thema', 'Loting').chosen).toEqual(new Map([['thema', ['Klimaat']]]));
    expect(toggled(once, 'thema', 'Loting').chosen).toEqual(new Map());
  });
});
