import { expect, it } from 'vitest';
import { findingsOf, type Fields } from '../../content.ts';

const found = (code: string, fields: Fields, id = 'reactions/a'): unknown =>
  findingsOf(code, id, fields).map(({ level, line, message, cure }) => [level, line, message, cure]);

it('refuses to publish a page that must name another one and does not', () => {
  expect(found('empty-reference', { to: '' })).toEqual([
    [
      'error',
      2,
      'Het veld "to" (Reactie op) is nog leeg.',
      'Vul in welke pagina het is, bijvoorbeeld to: practices/tweegesprek',
    ],
  ]);
  expect(found('empty-reference', { people: [{ pioneer: '', role: 'spreker' }] }, 'cases/a')).toHaveLength(1);
  expect(found('open-reference', { to: '' })).toEqual([]);
});

it('only warns in a concept', () => {
  expect(findingsOf('open-reference', 'reactions/a', { to: '', status: 'concept' })).toMatchObject([
    { level: 'warning', line: 2 },
  ]);
  expect(found('empty-reference', { to: '', status: 'concept' })).toEqual([]);
});

it('takes a reference that is filled in, and says nothing of optional ones', () => {
  expect(found('empty-reference', {})).toEqual([]);
  expect(found('empty-reference', { inReplyTo: '' })).toEqual([]);
});
