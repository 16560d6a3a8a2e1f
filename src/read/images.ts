import { imageSize } from 'image-size';
import type { Finding } from '../model/finding.ts';
import { isMediaPath, mediaPath } from '../model/media.ts';
import type { Cache } from './cache.ts';
import { hashOf, type Folder, type Listed } from './folder.ts';
import { lookAt } from './look.ts';

/** Facts of an image, measured once. */
export interface ImageFacts {
  /** Path below `content/media/`. */
  readonly src: string;
  /** Pixels, as shown: turned by its EXIF orientation. */
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** Hash of the bytes, for addresses and caches. */
  readonly hash: string;
  /** `jpg`, `png`, `webp`, `avif` or `gif`. */
  readonly format: string;
  /** It moves: a GIF, WebP or PNG with more than one picture. */
  readonly animated?: true;
}

/** Largest image in bytes: five megabytes is a good photograph; more is a scan nobody can download. */
export const maxImageBytes = 5 * 1024 * 1024;

/** Largest document in bytes: a report with pictures is about ten megabytes. */
const maxDocumentBytes = 20 * 1024 * 1024;

/** Most pixels: a phone takes 50 million; more is a small file that fills the memory of who opens it. */
export const maxPixels = 64_000_000;

const known = /\.(?:jpe?g|png|webp|avif|gif)$/i;
/** What the bytes may turn out to be, whatever the name says: an SVG can hold script, a HEIC shows nowhere. */
const formats = new Set(['jpg', 'png', 'webp', 'avif', 'gif']);
const documents = /\.(?:pdf|csv|ods|odt|txt)$/i;

/** Measures a file below `content/media/`; its path is relative to `content/`. `coreVersion` is part of the cache key. */
export async function measureImage(
  folder: Folder,
  listed: Listed,
  cache: Cache,
  coreVersion: string,
): Promise<{ image?: ImageFacts; findings: Finding[] }> {
  const file = `content/${listed.path}`;
  const src = listed.path.slice('media/'.length);
  const fail = (code: string, message: string, cure: string): { findings: Finding[] } => ({
    findings: [{ code, level: 'error', file, line: 1, column: 1, message, cure }],
  });
  if (!isMediaPath(src))
    return fail(
      'file-name',
      'In de naam van dit bestand staan spaties of vreemde tekens.',
      `Geef het de naam "${mediaPath(src)}" en schrijf die ook in de teksten die het gebruiken.`,
    );
  if (documents.test(src)) {
    if (listed.size > maxDocumentBytes)
      return fail(
        'document-too-large',
        `Het document is ${String(Math.ceil(listed.size / 1024 / 1024))} MB groot.`,
        'Verklein het tot hooguit 20 MB, of verwijs naar de plek waar het al staat.',
      );
    const isPdf = /\.pdf$/i.test(src);
    const start = isPdf ? Buffer.from(await folder.read(listed.path).catch(() => new Uint8Array())).subarray(0, 5) : '';
    if (isPdf && start.toString('latin1') !== '%PDF-')
      return fail('document-unreadable', 'Dit bestand is geen pdf.', 'Sla het opnieuw op als pdf.');
    return { findings: [] };
  }
  if (!known.test(src))
    return fail(
      'media-kind',
      'Dit soort bestand kan niet op de site.',
      'Gebruik jpg, png, webp, avif of gif, of pdf voor een document.',
    );
  if (listed.size > maxImageBytes) {
    return fail(
      'image-too-large',
      `De afbeelding is ${String(Math.ceil(listed.size / 1024 / 1024))} MB groot.`,
      'Verklein haar tot hooguit 5 MB.',
    );
  }
  try {
    const bytes = await folder.read(listed.path);
    const key = hashOf(coreVersion, 'image', src, bytes);
    const kept = cache.get(key) as ImageFacts | undefined;
    if (kept) return { image: kept, findings: [] };
    // Says what it is and how large, from its first bytes: what we do not want is never decoded.
    const { type: format = '', width, height } = imageSize(bytes);
    if (!formats.has(format) || !(width > 0 && height > 0)) throw new Error('Not an image for the web');
    if (width * height > maxPixels) {
      return fail(
        'image-too-large',
        `De afbeelding is ${String(width)} bij ${String(height)} beeldpunten groot.`,
        'Verklein haar tot hooguit 4000 beeldpunten breed.',
      );
    }
    const image: ImageFacts = {
      src,
      ...(await lookAt(bytes)),
      bytes: bytes.length,
      hash: hashOf(bytes),
      format,
    };
    cache.set(key, image);
    return { image, findings: [] };
  } catch {
    return fail('image-unreadable', 'De afbeelding is niet te lezen.', 'Sla haar opnieuw op als jpg of png.');
  }
}
