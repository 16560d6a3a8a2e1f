import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { files } from '../content.ts';
import { htmlOf, type Html } from '../html.ts';
import { drawn, moving, photograph, secret } from '../pictures.ts';
import { scratch, type Scratch } from '../scratch.ts';

/** Copies of three images in three sizes or forms, one social image, and the index of search. */
const derived = 11;

const content = async (): Promise<Record<string, string | Uint8Array>> => ({
  ...files({
    'site/site': { address: 'https://proef.example', basePath: '/sub/' },
    'pages/over': {},
    'essays/aap': {
      title: 'Aap',
      image: { src: 'aap/foto.jpg', alt: 'Een plein', credit: 'Jan, CC BY' },
      body: '<Figuur src="aap/tekening.png" alt="Een tekening" bron="Piet" />\n\n![Een beweging](aap/beweging.gif)',
    },
  }),
  // Held on its side: it is shown 700 wide and 900 high.
  'media/aap/foto.jpg': await photograph(900, 700, 6),
  'media/aap/tekening.png': await drawn(300, 200).png().toBuffer(),
  'media/aap/beweging.gif': await moving(60, 40),
});

describe('images of a site below a path', { timeout: 120_000 }, () => {
  let site: Scratch;
  let dist: ReadonlyMap<string, Uint8Array>;
  let page: Html;
  const text = (path: string): string => new TextDecoder().decode(dist.get(path));
  beforeAll(async () => {
    site = await scratch(await content());
    const { code, said } = await site.build();
    if (code !== 0) throw new Error(said);
    dist = await site.files('dist');
    page = htmlOf('essays/aap/index.html', text('essays/aap/index.html'));
  }, 120_000);
  afterAll(() => site.discard());

  it('are there in every width and format a page names, in exactly that size', async () => {
    const named = page.all('picture source', 'srcset').flatMap((set) => set.split(', '));
    expect(named).toHaveLength(6);
    for (const [address = '', width] of named.map((choice) => choice.split(' '))) {
      expect(address.startsWith('/sub/media/')).toBe(true);
      const facts = await sharp(dist.get(address.slice('/sub/'.length))).metadata();
      expect([address, `${String(facts.width)}w`]).toEqual([address, width]);
    }
    const copies = [...dist.keys()].filter((path) => /^media\/.*\.(?:avif|webp)$/.test(path));
    expect(copies).toHaveLength(6);
  });

  it('say nothing of who made them and where, also the original, which stands upright', async () => {
    const published = [...dist].filter(([path]) => path.startsWith('media/'));
    expect(published).toHaveLength(9);
    for (const [, bytes] of published) {
      expect(Buffer.from(bytes).includes(secret)).toBe(false);
      expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    }
    const original = await sharp(dist.get('media/aap/foto.jpg')).metadata();
    expect([original.width, original.height, original.orientation]).toEqual([700, 900, undefined]);
    const moves = await sharp(dist.get('media/aap/beweging.gif')).metadata();
    expect(moves.pages).toBe(2);
  });

  it('have a size before they come, and all but the first wait until a reader is near', () => {
    const all = (attribute: string): readonly string[] => page.all('main img', attribute);
    expect(all('width')).toEqual(['700', '300', '60']);
    expect(all('height')).toEqual(['900', '200', '40']);
    expect(all('loading')).toEqual(['eager', 'lazy', 'lazy']);
    expect(all('decoding')).toEqual(['async', 'async', 'async']);
    expect(all('fetchpriority')).toEqual(['high']);
    expect(all('alt')).toEqual(['Een plein', 'Een tekening', 'Een beweging']);
  });

  it('name their maker', () => {
    expect(page.root.querySelectorAll('figcaption').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).toEqual([
      'Beeld: Jan, CC BY', 'Beeld: Piet',
    ]); // prettier-ignore
  });

  it('go to other programs as themselves, with a complete address', () => {
    // An essay has a social image of its own; what is said of it to search engines is its photograph.
    const social = 'https://proef.example/sub/beeld/essays/aap.png';
    expect(page.all('meta[property="og:image"]', 'content')).toEqual([social]);
    expect(page.text).toContain('"image":"https://proef.example/sub/media/aap/foto.jpg"');
    expect(text('essays/aap/index.md')).toContain('(<https://proef.example/sub/media/aap/tekening.png>)');
    expect(text('essays/aap/index.md')).not.toContain('.avif');
  });

  it('are not made again by the next build, which gives the same bytes', async () => {
    const kept = [...(await site.files('.cache/derived')).keys()];
    const times = (): Promise<readonly number[]> =>
      Promise.all(kept.map(async (name) => (await stat(join(site.folder, '.cache/derived', name))).mtimeMs));
    const before = await times();
    expect(kept).toHaveLength(derived);
    expect((await site.build()).code).toBe(0);
    expect(await times()).toEqual(before);
    const again = await site.files('dist');
    expect([...again].filter(([path, bytes]) => !Buffer.from(dist.get(path) ?? []).equals(bytes))).toEqual([]);
  });

  it('that change have other addresses, and the page follows', async () => {
    await site.write('content/media/aap/tekening.png', await drawn(300, 200).negate().png().toBuffer());
    expect((await site.build()).code).toBe(0);
    const now = htmlOf('', new TextDecoder().decode((await site.files('dist')).get('essays/aap/index.html')));
    const [first, second] = [page, now].map((one) => one.all('picture source', 'srcset')[2]);
    expect(first).not.toBe(second);
    expect(await site.files('.cache/derived')).toHaveProperty('size', derived);
  });

  it('that are cut off stop the build with the name of the file, and leave the site as it was', async () => {
    const photo = await photograph(900, 700);
    await site.write('content/media/aap/foto.jpg', photo.subarray(0, photo.length / 2));
    const { code, said } = await site.build();
    expect(code).toBe(1);
    expect(said).toContain('content/media/aap/foto.jpg');
    expect(said).toContain('De afbeelding is niet te lezen.');
    expect((await site.files('dist')).has('media/aap/foto.jpg')).toBe(true);
  });
});
