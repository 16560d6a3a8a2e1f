import { expect, it } from 'vitest';
import { siteOf } from '../../content.ts';

it('refuses a link that several pages answer to, and names them', async () => {
  const { findings } = await siteOf({ 'essays/a': { body: 'Zie [[noot]].' }, 'wiki/noot': {}, 'cases/noot': {} });
  expect(findings.filter(({ code }) => code === 'ambiguous-link')).toEqual([
    {
      code: 'ambiguous-link',
      level: 'error',
      file: 'content/essays/a.mdx',
      line: 7,
      column: 5,
      message: '"noot" kan meer dan een pagina zijn: cases/noot of wiki/noot.',
      cure: 'Schrijf soort en naam: [[cases/noot|noot]] of [[wiki/noot|noot]].',
    },
  ]);
});

it('keeps the words of the link in the cure', async () => {
  const { findings } = await siteOf({ 'essays/a': { body: '[[noot|de noot]]' }, 'wiki/noot': {}, 'cases/noot': {} });
  expect(findings.find(({ code }) => code === 'ambiguous-link')?.cure).toBe(
    'Schrijf soort en naam: [[cases/noot|de noot]] of [[wiki/noot|de noot]].',
  );
});

it('takes a link that names the type', async () => {
  const { findings } = await siteOf({ 'essays/a': { body: '[[wiki/noot]]' }, 'wiki/noot': {}, 'cases/noot': {} });
  expect(findings.filter(({ code }) => code === 'ambiguous-link')).toEqual([]);
});
