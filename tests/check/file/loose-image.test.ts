import { expect, it } from 'vitest';
import { findingsOf } from '../../content.ts';

const loose = (body: string): unknown => findingsOf('loose-image', 'essays/a', { body });

it('refuses an image that is none because of the blanks in its name', () => {
  expect(loose('Kijk: ![Een tafel](Foto van de tafel.png)')).toEqual([
    {
      code: 'loose-image',
      level: 'error',
      file: 'content/essays/a.mdx',
      line: 7,
      column: 7,
      message: 'Dit wordt geen afbeelding: in de naam "Foto van de tafel.png" staan spaties.',
      cure: 'Geef het bestand in content/media/ de naam "foto-van-de-tafel.png" en schrijf ![Een tafel](foto-van-de-tafel.png).',
    },
  ]);
});

it.each(['![](a b.JPG)', '![a](foto (1).jpeg)', 'a ![b](c d.webp) e', '![a](/media/b c.gif)'])('refuses %j', (body) => {
  expect(loose(body)).toHaveLength(1);
});

it.each([
  '![a](b.png)',
  '![a](b.png "een titel")',
  '![a](<b c.png>)',
  '`![a](b c.png)`',
  '![a] (b c.png)',
  '![a](b c)',
])('takes %j', (body) => {
  expect(loose(body)).toEqual([]);
});
