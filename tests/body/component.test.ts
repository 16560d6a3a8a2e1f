import { describe, expect, it } from 'vitest';
import { h, textOfAttribute } from '../../src/body/component.ts';

describe('an element', () => {
  it('takes texts, elements and lists of them, and leaves out what is absent', () => {
    const child = h('b', {}, 'x');
    expect(h('p', { id: 'a' }, 'een', undefined, false, '', [child, 'twee', undefined])).toEqual({
      type: 'element',
      tagName: 'p',
      properties: { id: 'a' },
      children: [{ type: 'text', value: 'een' }, child, { type: 'text', value: 'twee' }],
    });
  });
});

describe('the text of an attribute', () => {
  it.each([
    [{ a: 'tekst' }, 'tekst'],
    [{ a: ' ' }, undefined],
    [{ a: true as const }, undefined],
    [{}, undefined],
  ])('in %j is %j', (props, text) => {
    expect(textOfAttribute(props, 'a')).toBe(text);
  });
});
