import { expect, it } from 'vitest';
import { findingsOf } from '../../content.ts';

const swallowed = (body: string): unknown => findingsOf('swallowed-heading', 'essays/a', { body });

it('refuses a heading in a box', () => {
  expect(swallowed('<Kader soort="tip">\n\na\n\n## Aanpak\n\nb\n\n## Resultaat\n\n</Kader>')).toEqual([
    {
      code: 'swallowed-heading',
      level: 'error',
      file: 'content/essays/a.mdx',
      line: 11,
      column: 1,
      message: 'Er staat een kop in het kader.',
      cure: 'Sluit het kader met </Kader> voor de kop. Is het de titel van het kader, schrijf dan titel="…".',
    },
  ]);
});

it('refuses a heading in another component, a quote or a list in it', () => {
  const message = 'Er staat een kop in <Citaat>.';
  const cure = 'Sluit <Citaat> met </Citaat> voor de kop.';
  expect(swallowed('<Citaat van="Jan">\n\n> - ## Kop\n\n</Citaat>')).toMatchObject([{ message, cure }]);
});

it('says of a box in a box only what is wrong with the inner one', () => {
  const body = '<Kader soort="tip">\n<Citaat van="Jan">\n\n## Kop\n\n</Citaat>\n</Kader>';
  expect(swallowed(body)).toMatchObject([{ message: 'Er staat een kop in <Citaat>.' }]);
});

it('takes headings around a box', () => {
  expect(swallowed('## Een\n\n<Kader soort="tip">\n**a**\n</Kader>\n\n## Twee')).toEqual([]);
});
