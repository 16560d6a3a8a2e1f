import { expect, it } from 'vitest';
import { mark } from '../../src/outputs/mark/mark.ts';
import { themeText } from '../../src/themes.ts';
import { markTokens } from '../../src/view/mark.ts';
import { readTokens } from '../../src/view/tokens.ts';
import { stageOf } from '../stage.ts';
import { filesOf } from './files.ts';

it('the icon of the tab is drawn in the colours of the theme, for light and for dark', async () => {
  const tokens = new Map(markTokens.map((name, index) => [name, { light: `#00000${index}`, dark: `#11111${index}` }]));
  const svg = filesOf(mark, await stageOf({}, { tokens })).get('merk.svg');
  expect(svg).toContain(':root{--pp-ink:#000000;');
  expect(svg).toContain('@media(prefers-color-scheme:dark){:root{--pp-ink:#111110;');
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="[\d ]+"/);
});

it('the mark uses only tokens that a theme has', () => {
  const tokens = readTokens(themeText('pioniers'));
  expect(markTokens.length).toBeGreaterThan(4);
  expect(markTokens.filter((name) => !tokens.has(name))).toEqual([]);
});
