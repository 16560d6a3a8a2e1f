import { expect, it } from 'vitest';
import { folderPage } from '../../src/view/folder.ts';
import { stageOf } from '../stage.ts';

it('the page of the folder knows where entries stand, and is not for search engines', async () => {
  const page = folderPage(await stageOf({}));
  expect(page.places.split(' ')).toEqual(expect.arrayContaining(['essays=essays', 'cases=praktijkvoorbeelden']));
  expect(page.places).not.toMatch(/pages|reactions|site/);
  expect(page.head.noIndex).toBe(true);
  expect(page.begin.map(({ href }) => href)).toEqual(['/praktijkvoorbeelden/', '/werkwijzen/', '/essays/']);
});
