import { expect, it } from 'vitest';
import { findingsOf } from '../../content.ts';

const found = (...synonyms: string[]): unknown =>
  findingsOf('search-words', 'search/search', { synonyms }).map(({ message, cure }) => [message, cure]);

it('asks for a second name on a line with one', () => {
  expect(findingsOf('search-words', 'search/search', { synonyms: ['baas, chef', 'raad'] })).toMatchObject([
    { level: 'warning', file: 'content/search/search.mdx', message: 'Op de regel "raad" staat maar één naam.' },
  ]);
  expect(found('raad,')).toHaveLength(1);
});

it('says that a name of more than five words is too long', () => {
  expect(found('wmo, wet op de maatschappelijke ondersteuning van mensen')).toEqual([
    [
      'De naam "wet op de maatschappelijke ondersteuning van mensen" is te lang om op te zoeken.',
      'Kort hem in tot hooguit 5 woorden, of zet er een komma in.',
    ],
  ]);
});

it('takes lines of two and more names of one to five words', () => {
  expect(found('baas, chef', 'wmo, wet op de maatschappelijke ondersteuning, zorg')).toEqual([]);
});
