import { expect, it } from 'vitest';
import { siteOf } from '../../content.ts';

const pages = { 'practices/koffie': { title: 'Koffietafel op de stoep', aliases: ['Buurtkoffie'] } };
const single = async (body: string): Promise<unknown> =>
  (await siteOf({ 'essays/a': { body }, ...pages })).findings.filter(({ code }) => code === 'single-brackets');

it('warns of the title of a page between single brackets', async () => {
  expect(await single('Wij zetten een\n[Koffietafel op de stoep] neer.')).toEqual([
    {
      code: 'single-brackets',
      level: 'warning',
      file: 'content/essays/a.mdx',
      line: 8,
      column: 1,
      message: 'Tussen enkele haken is "Koffietafel op de stoep" geen link.',
      cure: 'Bedoel je [[Koffietafel op de stoep]]?',
    },
  ]);
});

it.each(['[koffietafel OP de stoep]', '[Koffietafel\nop de stoep]', '[Buurtkoffie]'])(
  'knows %j, as a link would',
  async (body) => {
    expect(await single(body)).toHaveLength(1);
  },
);

it.each([
  '[Koffietafel]',
  '[sic]',
  '[koffie]',
  '[Buurtkoffie](/over/)',
  '[[Buurtkoffie]]',
  '`[Buurtkoffie]`',
  '[x] [ ]',
])('takes %j', async (body) => {
  expect(await single(body)).toEqual([]);
});
