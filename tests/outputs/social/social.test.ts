import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { afterEach, describe, expect, it } from 'vitest';
import type { Derived } from '../../../src/outputs/output.ts';
import { cardOf } from '../../../src/outputs/social/card.ts';
import { pngOf } from '../../../src/outputs/social/png.ts';
import { social } from '../../../src/outputs/social/social.ts';
import { openDerived } from '../../../src/site/derived.ts';
import type { Stage } from '../../../src/view/stage.ts';
import { readTokens } from '../../../src/view/tokens.ts';
import { themeText } from '../../../src/themes.ts';
import { entryOf, stageOf } from '../../stage.ts';

const tokens = readTokens(themeText(undefined));
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function filesOf(stage: Stage): ReadonlyMap<string, Derived> {
  return new Map([...social.render(stage)].map(({ path, content }) => [path, content as Derived]));
}
function only(stage: Stage): Derived {
  const [file] = filesOf(stage).values();
  if (!file) throw new Error('There is no picture');
  return file;
}
const titled = (title: string, more = {}): Promise<Stage> => stageOf({ 'essays/aap': { title, ...more } }, { tokens });
const card = async (title: string, more = {}): Promise<string> => {
  const stage = await titled(title, more);
  return cardOf(stage, entryOf(stage, 'essays/aap'));
};
/** Lines of text in a picture, from top to bottom. */
const lines = (svg: string): readonly string[] => [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, line = '']) => line); // prettier-ignore

describe('pictures for social media', () => {
  it('are there for what is passed on, at the address of its page', async () => {
    const stage = await stageOf({ 'essays/aap': {}, 'events/noot': {}, 'wiki/mies': {}, 'themes/loting': {} });
    expect([...filesOf(stage).keys()].sort()).toEqual(['beeld/bijeenkomsten/noot.png', 'beeld/essays/aap.png']);
  });

  it('are PNGs of 1200 by 630, the same on every run', async () => {
    const [one, two] = await Promise.all([titled('Aap'), titled('Aap')]);
    const bytes = await only(one).make(new Uint8Array());
    expect(imageSize(bytes)).toMatchObject({ type: 'png', width: 1200, height: 630 });
    expect(Buffer.compare(bytes, await only(two).make(new Uint8Array()))).toBe(0);
    expect(only(one).key).toEqual(only(two).key);
  });

  it('are made once for the same drawing, and anew when the title, the links or a colour change', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'social-'));
    folders.push(folder);
    let made = 0;
    const ask = async (stage: Stage): Promise<void> => {
      const { by, key } = only(stage);
      const bytes = (): Uint8Array => {
        made += 1;
        return new Uint8Array([made]);
      };
      await openDerived(folder, folder).bytes({ by, key, make: bytes });
    };
    await ask(await titled('Aap'));
    await ask(await titled('Aap'));
    expect(made).toBe(1);
    await ask(await titled('Noot'));
    await ask(await stageOf({ 'essays/aap': { title: 'Aap', body: '[[noot]]' }, 'wiki/noot': {} }, { tokens }));
    await ask({
      ...(await titled('Aap')),
      tokens: new Map([...tokens, ['--pp-paper', { light: '#fff', dark: '#000' }]]),
    });
    expect(made).toBe(4);
  });

  it('are not drawn before someone asks for them', async () => {
    const stage = await titled('Aap');
    const poor = { ...stage, tokens: undefined as unknown as Stage['tokens'] };
    const files = filesOf(poor);
    expect(files.size).toBe(1);
    expect(() => only(poor).key).toThrow();
  });

  it('say the kind, the title and the site', async () => {
    expect(lines(await card('Waarom platforms sterven', { date: '2020' }))).toEqual([
      'Essay · 2020',
      'Waarom',
      'platforms',
      'sterven',
      'Publieke Pioniers',
    ]);
    expect(lines(await card('Oud', { status: 'archief' }))[0]).toBe('Essay · Archief');
  });

  it.each([
    ['</text><script>alert(1)</script>&"\'', '&#60;/text&#62;'],
    ['\u0000\u0007Piep\ufffe', 'Piep'],
    ['Wat \ud800 nu', 'Wat nu'],
  ])('hold %j as text', async (title, words) => {
    const stage = await titled('Aap');
    const entry = entryOf(stage, 'essays/aap');
    // The check refuses some of these; the picture does not depend on that.
    const svg = cardOf(stage, { ...entry, data: { ...entry.data, title } });
    expect(lines(svg).join(' ')).toContain(words);
    expect(imageSize(await pngOf(svg, stage.typefaces))).toMatchObject({ width: 1200 });
  });

  it.each(['مرحبا بالعالم', 'שלום עולם', '你好世界', '𝒳𝒴 אבג', '💡'])(
    'name the kind where the typeface cannot show the title %s',
    async (title) => {
      const shown = lines(await card(title));
      expect([shown[0], shown.at(-1)]).toEqual(['Essay', 'Publieke Pioniers']);
      expect(shown).toHaveLength(3);
    },
  );

  it('have colours of the theme only, and none that would end an attribute', async () => {
    const stage = await titled('Aap');
    const hostile = new Map([...tokens, ['--pp-essays', { light: '"/><script>', dark: '' }]]);
    const svg = cardOf({ ...stage, tokens: hostile }, entryOf(stage, 'essays/aap'));
    expect(svg).not.toContain('<script');
    const own = new Set([...tokens.values()].flatMap(({ light }) => [light]));
    const colours = cardOf(stage, entryOf(stage, 'essays/aap')).match(/#[\da-f]{3,8}/gi) ?? [];
    expect(colours.filter((colour) => !own.has(colour))).toEqual([]);
    expect(colours.length).toBeGreaterThan(5);
  });
});
