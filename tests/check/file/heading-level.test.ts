import { expect, it } from 'vitest';
import { findingsOf } from '../../content.ts';

const levels = (body: string): unknown =>
  findingsOf('heading-level', 'essays/a', { body }).map(({ line, column, message, cure }) => [
    line,
    column,
    message,
    cure,
  ]);

it('refuses a heading that passes over a level', () => {
  expect(findingsOf('heading-level', 'essays/a', { body: '## Een\n\n#### Drie' })).toEqual([
    {
      code: 'heading-level',
      level: 'error',
      file: 'content/essays/a.mdx',
      line: 9,
      column: 1,
      message: 'De kop "Drie" slaat een niveau over (van 2 naar 4).',
      cure: 'Gebruik ### .',
    },
  ]);
});

it('refuses a first heading below the second level', () => {
  expect(levels('### Een')).toEqual([[7, 1, 'De kop "Een" slaat een niveau over (van 1 naar 3).', 'Gebruik ## .']]);
});

it('refuses the level of the title', () => {
  expect(levels('a\n\n# Titel\n\n## Een')).toEqual([
    [9, 1, 'De kop "Titel" heeft niveau 1; dat is de titel van de pagina.', 'Gebruik twee hekjes: ## .'],
  ]);
});

it('refuses a heading without words', () => {
  expect(levels('##')).toEqual([[7, 1, 'Deze kop is leeg.', 'Schrijf een kop, of haal de hekjes weg.']]);
});

it('takes levels that go down one at a time and up any number', () => {
  expect(levels('## A\n\n### B\n\n#### C\n\n## D\n\n### E')).toEqual([]);
  expect(levels('Geen koppen.')).toEqual([]);
});
