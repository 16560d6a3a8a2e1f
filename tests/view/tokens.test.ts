import { expect, it } from 'vitest';
import { readTokens } from '../../src/view/tokens.ts';

const values = (css: string): Record<string, unknown> => Object.fromEntries(readTokens(css));

it('reads a colour for light and for dark', () => {
  expect(values('.pp-theme { --pp-paper: light-dark(#fff, #111); }')).toEqual({
    '--pp-paper': { light: '#fff', dark: '#111' },
  });
});

it('reads a colour that is a function', () => {
  expect(values('x { --a: light-dark(rgb(1, 2, 3), hsl(4 5% 6%)) }')).toEqual({
    '--a': { light: 'rgb(1, 2, 3)', dark: 'hsl(4 5% 6%)' },
  });
});

it('gives what is not a colour the same value in both', () => {
  expect(values(".pp-theme { --pp-text: 'Literata',\n    serif; --pp-space: clamp(1rem, 2vw, 2rem) }")).toEqual({
    '--pp-text': { light: "'Literata', serif", dark: "'Literata', serif" },
    '--pp-space': { light: 'clamp(1rem, 2vw, 2rem)', dark: 'clamp(1rem, 2vw, 2rem)' },
  });
});

it('follows a token to another, also within a value', () => {
  const css = '--a: var(--b); --b: light-dark(red, var(--c)); --c: blue; --d: 1px solid var(--a);';
  expect(values(`x { ${css} }`)).toMatchObject({
    '--a': { light: 'red', dark: 'blue' },
    '--d': { light: '1px solid red', dark: '1px solid blue' },
  });
});

it('leaves a reference that leads nowhere, or in a circle, as it is', () => {
  expect(values('x { --a: var(--none); --b: var(--c); --c: var(--b); }')).toEqual({
    '--a': { light: 'var(--none)', dark: 'var(--none)' },
    '--b': { light: 'var(--b)', dark: 'var(--b)' },
    '--c': { light: 'var(--c)', dark: 'var(--c)' },
  });
});

it('reads no comments, and nothing that is not a token', () => {
  expect(values('/* --a: red; */ x { color: red; --b: blue; /* --c: green */ }')).toEqual({
    '--b': { light: 'blue', dark: 'blue' },
  });
  expect(values('')).toEqual({});
});
