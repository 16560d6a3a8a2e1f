import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { noCache, type Cache } from '../../src/read/cache.ts';
import { memoryFolder } from '../../src/read/folder.ts';
import { mediaPath } from '../../src/model/media.ts';
import { maxImageBytes, maxPixels, measureImage, type ImageFacts } from '../../src/read/images.ts';
import { read } from '../content.ts';
import { drawn, moving, tagged } from '../pictures.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  new Uint8Array(
    parts.flatMap((part) =>
      typeof part === 'string' ? Array.from({ length: part.length }, (_, i) => part.charCodeAt(i)) : part,
    ),
  );
const u32 = (n: number): number[] => [n >>> 24, (n >> 16) & 255, (n >> 8) & 255, n & 255];

/** The beginning of a PNG: enough to know its size, not to show it. */
const head = (width: number, height: number): Uint8Array =>
  bytes([0x89], 'PNG\r\n\x1a\n', u32(13), 'IHDR', u32(width), u32(height), [8, 6, 0, 0, 0]);
const avifOfHeic = bytes(u32(20), 'ftypheic', u32(0), 'heic', u32(12), 'meta', u32(0));
const [png, pngOther] = [await drawn(3, 2).png().toBuffer(), await drawn(4, 2).png().toBuffer()];
const [jpg, gif, webp, avif] = (await Promise.all(
  (['jpeg', 'gif', 'webp', 'avif'] as const).map((format) => drawn(3, 2).toFormat(format).toBuffer()),
)) as [Buffer, Buffer, Buffer, Buffer];

const measure = async (
  path: string,
  data: Uint8Array,
  cache: Cache = noCache(),
  version = '1',
): ReturnType<typeof measureImage> => {
  const folder = memoryFolder({ [`media/${path}`]: data });
  const [listed] = await folder.list();
  if (!listed) throw new Error('No file');
  return measureImage(folder, listed, cache, version);
};
const finding = (path: string, code: string, message: string, cure: string): object => ({
  findings: [{ code, level: 'error', file: `content/media/${path}`, line: 1, column: 1, message, cure }],
});

describe('measureImage', () => {
  it.each([
    ['a.png', png, 'png'],
    ['a.gif', gif, 'gif'],
    ['a.webp', webp, 'webp'],
    ['a.avif', avif, 'avif'],
    ['a.jpg', jpg, 'jpg'],
    ['a.JPEG', jpg, 'jpg'],
    ['verkeerde-naam.jpg', png, 'png'],
  ])('measures %s', async (path, data, format) => {
    const { image, findings } = await measure(`essays/${path}`, data);
    expect(findings).toEqual([]);
    expect(image).toMatchObject({ src: `essays/${path}`, width: 3, height: 2, bytes: data.length, format });
    expect(image?.hash).toMatch(/^[0-9a-f]{32}$/);
  });

  it.each([
    [1, 30, 20],
    [3, 30, 20],
    [5, 20, 30],
    [6, 20, 30],
    [8, 20, 30],
  ])('gives the size as shown of a photograph with orientation %i', async (orientation, width, height) => {
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      const photo = await tagged(drawn(30, 20).toFormat(format), orientation).toBuffer();
      expect((await measure('a.jpg', photo)).image).toMatchObject({ width, height });
    }
  });

  it('knows what moves', async () => {
    expect((await measure('a.gif', await moving(3, 2))).image?.animated).toBe(true);
    expect((await measure('a.webp', await moving(3, 2, 'webp'))).image?.animated).toBe(true);
    const control = bytes(u32(8), 'acTL', u32(2), u32(0), u32(crc32(bytes('acTL', u32(2), u32(0)))));
    const apng = Buffer.concat([png.subarray(0, 33), control, png.subarray(33)]);
    expect((await measure('a.png', apng)).image?.animated).toBe(true);
    for (const still of [png, gif, webp]) expect((await measure('a.png', still)).image).not.toHaveProperty('animated');
  });

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('refuses a %s that is cut off anywhere', async (format) => {
    const image = await drawn(90, 60).toFormat(format).toBuffer();
    for (const part of [0.3, 0.7, 0.95]) {
      const { findings } = await measure('a.png', image.subarray(0, Math.floor(image.length * part)));
      expect(findings.map(({ code }) => code)).toEqual(['image-unreadable']);
    }
  });

  it.each(['rapport.pdf', 'cijfers.csv', 'blad.ods', 'brief.odt', 'lees.txt'])(
    'lets the document %s be',
    async (path) => {
      expect(await measure(path, bytes('%PDF-1.7'))).toEqual({ findings: [] });
    },
  );

  it('refuses a pdf that is none, and a document too large to download', async () => {
    expect((await measure('nep.pdf', bytes('x'))).findings).toMatchObject([{ code: 'document-unreadable' }]);
    expect((await measure('groot.csv', new Uint8Array(20 * 1024 * 1024 + 1))).findings).toMatchObject([
      { code: 'document-too-large', message: 'Het document is 21 MB groot.' },
    ]);
  });

  it.each(['film.mp4', 'tekening.svg', 'pagina.html', 'script.js', 'foto.heic', 'foto', 'foto.png.exe'])(
    'refuses the kind of %s',
    async (path) => {
      expect(await measure(path, png)).toEqual(
        finding(
          path,
          'media-kind',
          'Dit soort bestand kan niet op de site.',
          'Gebruik jpg, png, webp, avif of gif, of pdf voor een document.',
        ),
      );
    },
  );

  it.each(['mijn foto.png', 'één.png', 'e\u0301.png', 'a%2e.png', 'a"b.png', 'a?b.png', '<b>.png'])(
    'refuses the name %s',
    async (path) => {
      expect(await measure(path, png)).toEqual(
        finding(
          path,
          'file-name',
          'In de naam van dit bestand staan spaties of vreemde tekens.',
          `Geef het de naam "${mediaPath(path)}" en schrijf die ook in de teksten die het gebruiken.`,
        ),
      );
    },
  );

  it.each([
    ['nothing', bytes('')],
    ['text', bytes('dit is geen plaatje')],
    ['a PNG that is cut off', png.subarray(0, 18)],
    ['a PNG without a size', head(0, 2)],
    ['a JPEG without a frame', jpg.subarray(0, 6)],
    [
      'an SVG with script under another name',
      bytes('<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2" onload="alert(1)"/>'),
    ],
    ['a HEIC under another name', avifOfHeic],
    ['a box without end', bytes(u32(20), 'ftypavif', u32(0), 'avif', u32(0), 'meta', u32(0))],
  ])('refuses %s', async (_what, data) => {
    expect(await measure('a.png', data)).toEqual(
      finding('a.png', 'image-unreadable', 'De afbeelding is niet te lezen.', 'Sla haar opnieuw op als jpg of png.'),
    );
  });

  it('refuses more than five megabytes without reading them', async () => {
    const folder = { ...memoryFolder({}), read: () => Promise.reject(new Error('must not be read')) };
    const listed = { path: 'media/a.png', kind: 'file', stamp: '', size: maxImageBytes + 1 } as const;
    expect(await measureImage(folder, listed, noCache(), '1')).toEqual(
      finding('a.png', 'image-too-large', 'De afbeelding is 6 MB groot.', 'Verklein haar tot hooguit 5 MB.'),
    );
  });

  it('refuses a small file with very many pixels', async () => {
    expect(await measure('a.png', head(maxPixels / 8000, 8001))).toEqual(
      finding(
        'a.png',
        'image-too-large',
        'De afbeelding is 8000 bij 8001 beeldpunten groot.',
        'Verklein haar tot hooguit 4000 beeldpunten breed.',
      ),
    );
    // One row fewer is looked at, and found to be cut off.
    const [found] = (await measure('a.png', head(maxPixels / 8000, 8000))).findings;
    expect(found?.code).toBe('image-unreadable');
  });

  it('says that a file that cannot be read cannot be read', async () => {
    const folder = { ...memoryFolder({}), read: () => Promise.reject(new Error('EACCES')) };
    const listed = { path: 'media/a.png', kind: 'file', stamp: '', size: 1 } as const;
    expect((await measureImage(folder, listed, noCache(), '1')).findings).toMatchObject([{ code: 'image-unreadable' }]);
  });

  it('takes a measured image from the cache, until bytes or version change', async () => {
    const kept = new Map<string, unknown>();
    const cache: Cache = {
      get: (key) => kept.get(key),
      set: (key, value) => void kept.set(key, value),
      save: () => Promise.resolve(),
    };
    const first = await measure('a.png', png, cache);
    for (const key of kept.keys()) kept.set(key, { ...(kept.get(key) as ImageFacts), width: 99 });
    expect((await measure('a.png', png, cache)).image?.width).toBe(99);
    expect((await measure('a.png', pngOther, cache)).image?.width).toBe(4);
    expect((await measure('a.png', png, cache, '2')).image).toEqual(first.image);
  });
});

describe('images in a reading', () => {
  it('are known by their path below media, and only sound files may be shown', async () => {
    const reading = await read({
      'media/cases/a.png': png,
      'media/b.pdf': '%PDF-1.7',
      'media/c.svg': '<svg/>',
      'media/d.png': 'stuk',
    });
    expect([...reading.images.keys()]).toEqual(['cases/a.png']);
    expect([...reading.media]).toEqual(['b.pdf', 'cases/a.png']);
    expect(reading.findings.map(({ file, code }) => [file, code])).toEqual([
      ['content/media/c.svg', 'media-kind'],
      ['content/media/d.png', 'image-unreadable'],
    ]);
  });
});
