import { describe, expect, it } from 'vitest';
import { extensionOf, mediaTypeOf } from '../../src/site/media-types.ts';

describe('extensionOf', () => {
  it.each([
    ['/feed.xml', 'xml'],
    ['a/b.c/FOTO.JPG', 'jpg'],
    ['_astro/font.abc123.woff2', 'woff2'],
    ['a.b/c', ''],
    ['/essays/', ''],
  ])('of %s is "%s"', (path, extension) => {
    expect(extensionOf(path)).toBe(extension);
  });
});

describe('mediaTypeOf', () => {
  it('says the characters of a text', () => {
    expect(mediaTypeOf('/essays/aap/index.md')).toBe('text/markdown; charset=utf-8');
  });

  it('knows nothing of files this site does not have, whatever they are called', () => {
    expect(mediaTypeOf('a.exe')).toBeUndefined();
    expect(mediaTypeOf('a.constructor')).toBeUndefined();
  });
});
