import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { manualPictures } from '../../../scripts/manual/pictures.ts';
import { manualFolder, maxManualBytes } from '../../../scripts/manual/take.ts';

const files = readdirSync(manualFolder);

it('the pictures of the manual are those that can be taken again', () => {
  expect(files.sort()).toEqual(manualPictures.map(({ name }) => `${name}.webp`).sort());
});

it('each of them is light', () => {
  expect(files.filter((file) => statSync(join(manualFolder, file)).size > maxManualBytes)).toEqual([]);
});

it('each of them is on a page of the site', () => {
  const pages = readdirSync('content/pages').map((file) => readFileSync(join('content/pages', file), 'utf8'));
  expect(files.filter((file) => !pages.some((text) => text.includes(`"handleiding/${file}"`)))).toEqual([]);
});
