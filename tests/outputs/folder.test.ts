import { expect, it } from 'vitest';
import { packFolder, unpackFolder } from '../../src/outputs/folder.ts';

const bytes = (...numbers: number[]): Uint8Array => new Uint8Array(numbers);

it('a folder comes out as it went in, by path, bytes of every kind included', () => {
  const files = [
    { path: 'z.txt', content: bytes(10, 10, 123) },
    { path: 'a/één "b".bin', content: bytes(0, 255, 10) },
    { path: 'leeg', content: bytes() },
  ];
  const packed = packFolder(files);
  expect(unpackFolder(packed).map(({ path, content }) => [path, [...content]])).toEqual([
    ['a/één "b".bin', [0, 255, 10]],
    ['leeg', []],
    ['z.txt', [10, 10, 123]],
  ]);
  expect(packFolder(files.toReversed())).toEqual(packed);
});

it('an empty folder is a folder too', () => {
  expect(unpackFolder(packFolder([]))).toEqual([]);
});
