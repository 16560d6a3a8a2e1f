import { expect, it } from 'vitest';
import { siteOf } from '../../content.ts';

const epoch = Date.UTC(2026, 10, 21, 12) / 1000;
const found = async (fields: object, withConcepts = false): Promise<readonly string[]> =>
  (await siteOf({ 'collections/boek': { ...fields } }, { epoch, withConcepts })).findings.flatMap(
    ({ code, message }) => (code === 'embargo' ? [message] : []),
  );

it('refuses a bundle that is published before its day', async () => {
  expect(await found({ embargo: '2026-11-22' })).toEqual(['Deze pagina mag niet voor 2026-11-22 op de site.']);
});

it('lets it be on the day and after, and as a concept', async () => {
  expect(await found({ embargo: '2026-11-21' })).toEqual([]);
  expect(await found({ embargo: '2026-11-22', status: 'concept' }, true)).toEqual([]);
});
