import { expect, it } from 'vitest';
import { paragraph, sentence } from '../../src/view/sentence.ts';
import { textOf } from './line.ts';

it('a sentence has its places filled, with text or with links, and begins with a capital', () => {
  expect(sentence('{when} stopt {name}.', { when: 'in mei', name: [{ text: 'pleio', href: '/p/' }] })).toEqual([
    { text: 'In mei' },
    { text: ' stopt ' },
    { text: 'pleio', href: '/p/' },
    { text: '.' },
  ]);
});

it('a name at the beginning keeps its own first letter', () => {
  for (const name of [[{ text: 'iBestuur', href: '/i/' }], [{ text: 'iBestuur' }]])
    expect(textOf(sentence('{name} stopt.', { name }))).toBe('iBestuur stopt.');
  expect(textOf(sentence('{name} stopt.', { name: 'het' }))).toBe('Het stopt.');
});

it('a name is never read as a place to fill', () => {
  expect(textOf(sentence('{name} stopt.', { name: [{ text: '{name}', href: '/i/' }] }))).toBe('{name} stopt.');
});

it('sentences stand in one line with a space between them, the empty ones left out', () => {
  expect(textOf(paragraph([sentence('Een.'), [], sentence('Twee.')]))).toBe('Een. Twee.');
});
