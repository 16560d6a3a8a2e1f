import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { themeFile, themeNames, themeText } from '../src/themes.ts';

it('there is a standard theme, for a site that names none or one that is not there', () => {
  expect(themeNames()).toContain('pioniers');
  expect(themeFile(undefined)).toBe(themeFile('pioniers'));
  expect(themeFile('../../package.json')).toBe(themeFile('pioniers'));
  expect(existsSync(themeFile(undefined))).toBe(true);
  expect(themeText(undefined)).toContain('--pp-paper:');
});
