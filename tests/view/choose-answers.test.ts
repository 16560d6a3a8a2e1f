import { describe, expect, it } from 'vitest';
import { readAnswers, writeAnswers, type Answers } from '../../src/view/choose-answers.ts';

const read = (query: string): Answers => readAnswers(new URLSearchParams(query));

describe('answers in the address', () => {
  it.each<[string, Answers]>([
    ['?tijd=120&mensen=30&oneens=4', { minutes: 120, people: 30, divided: 4 }],
    ['?tijd=meer&moeilijk=1&fase=verder-brengen', { minutes: Infinity, difficulty: 1, phase: 'verder-brengen' }],
    ['', {}],
  ])('%s can be shared: read and written they are the same', (query, answers) => {
    expect(read(query)).toEqual(answers);
    expect(writeAnswers(answers)).toBe(query);
  });

  it.each([
    '?tijd=-5',
    '?tijd=veel',
    '?mensen=0',
    '?mensen=1e3',
    '?mensen=999999',
    '?mensen=2.5',
    '?oneens=6',
    '?moeilijk=4',
    '?fase=<b>',
    '?fase=',
    '?kleur=rood',
  ])('%s is no answer', (query) => {
    expect(read(query)).toEqual({});
  });

  it.each([
    ['?tijd=90', 60],
    ['?tijd=100', 120],
    ['?tijd=5', 60],
    ['?tijd=9999', 480],
  ])('%s becomes the nearest time one can choose', (query, minutes) => {
    expect(read(query)).toEqual({ minutes });
  });
});
