import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allTypes } from '../../src/model/registry.ts';
import { themeNames, themeText } from '../../src/themes.ts';
import { readTokens } from '../../src/view/tokens.ts';
import { contrast, lightness } from './colour.ts';

const modes = ['light', 'dark'] as const;
const types = allTypes.filter(({ listed }) => listed).map(({ name }) => name);
const outcomes = ['worked', 'partly', 'not-worked'];
const ground = ['paper', 'surface'];

/** Which words stand on what: 4.5 to 1. */
const text: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...ground, 'code', 'mark', 'notice']],
  ['ink-soft', [...ground, 'notice']],
  ['link', [...ground, 'notice', 'mark']],
  ['accent', ground],
  ['action', ground],
  ['on-action', ['action', 'action-hover']],
  ['paper', ['ink']],
  ...[...types, ...outcomes].map((name) => [name, ground] as const),
]; // prettier-ignore

/** Lines, marks and shapes that say something: 3 to 1. */
const shapes: readonly (readonly [string, readonly string[]])[] = [
  ['rule', ground],
  ['focus', [...ground, 'code', 'notice']],
  ['action-hover', ground],
  ['accent', ['notice']],
];

/** Says nothing by itself: a line between things that already stand apart. */
const decoration = ['rule-soft'];

describe.each(themeNames())('the theme %s', (name) => {
  const tokens = readTokens(themeText(name));
  const colours = [...tokens].filter(([, { light }]) => light.startsWith('#')).map(([token]) => token);
  const weak = (pairs: typeof text, least: number, mode: 'light' | 'dark'): string[] =>
    pairs.flatMap(([front, grounds]) =>
      grounds.flatMap((back) => {
        const ratio = contrast(tokens.get(`--pp-${front}`)?.[mode] ?? '', tokens.get(`--pp-${back}`)?.[mode] ?? '');
        return ratio < least ? [`${front} on ${back}: ${ratio.toFixed(2)}`] : [];
      }),
    );

  it.each(modes)('has words that can be read, in %s', (mode) => {
    expect(weak(text, 4.5, mode)).toEqual([]);
  });

  it.each(modes)('has shapes that can be seen, in %s', (mode) => {
    expect(weak(shapes, 3, mode)).toEqual([]);
  });

  it('has no colour whose contrast nobody looks at', () => {
    const seen = new Set([...text, ...shapes].flatMap(([front, grounds]) => [front, ...grounds]).concat(decoration));
    const own = colours.filter((token) => token.startsWith('--pp-')).map((token) => token.slice('--pp-'.length));
    expect(own.filter((token) => !seen.has(token))).toEqual([]);
    expect(own.length).toBeGreaterThan(25);
  });

  it.each(modes)('has hues for the types that are equally light, in %s', (mode) => {
    const values = types.map((type) => lightness(tokens.get(`--pp-${type}`)?.[mode] ?? ''));
    expect(Math.max(...values) - Math.min(...values)).toBeLessThan(0.01);
  });

  it('has a hue of its own for each type', () => {
    expect(new Set(types.map((type) => tokens.get(`--pp-${type}`)?.light)).size).toBe(types.length);
  });

  it('has the names of every other theme', () => {
    const first = readTokens(themeText(themeNames()[0]));
    expect([...tokens.keys()].sort()).toEqual([...first.keys()].sort());
  });
});

describe('the second theme of the tests', () => {
  it('has the same names, and no colour of the first', () => {
    const read = (path: string): ReturnType<typeof readTokens> =>
      readTokens(readFileSync(join(import.meta.dirname, path), 'utf8'));
    const [first, second] = [readTokens(themeText('pioniers')), read('second-theme.css')];
    const colours = (tokens: typeof first): string[] =>
      [...tokens.values()].flatMap(({ light, dark }) => [light, dark]).filter((value) => value.startsWith('#'));
    expect([...second.keys()]).toEqual([...first.keys()]);
    expect(colours(second).filter((colour) => colours(first).includes(colour))).toEqual([]);
  });
});
