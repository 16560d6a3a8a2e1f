import { expect, it } from 'vitest';
import { findingsOf, type Fields } from '../../content.ts';

const accessed = (fields: Fields): unknown => findingsOf('source-accessed', 'essays/a', fields);

it('asks when a page was read', () => {
  expect(accessed({ sources: [{ title: 'Boek' }, { title: 'Pagina', url: 'https://voorbeeld.nl/' }] })).toEqual([
    {
      code: 'source-accessed',
      level: 'error',
      file: 'content/essays/a.mdx',
      line: 5,
      column: 28,
      message: 'Bij deze bron staat niet wanneer die is gelezen.',
      cure: 'Vul accessed in, bijvoorbeeld accessed: "2026-11-21".',
    },
  ]);
});

it('takes a source with its day, one without an address, and forms that are wrong otherwise', () => {
  expect(
    accessed({
      sources: [{ title: 'Boek' }, { title: 'Pagina', url: 'https://voorbeeld.nl/', accessed: '2026-11-21' }],
    }),
  ).toEqual([]);
  expect(accessed({})).toEqual([]);
  expect(accessed({ sources: 'boek' })).toEqual([]);
  expect(accessed({ sources: [null, 'boek'] })).toEqual([]);
});
