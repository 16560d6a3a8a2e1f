import { schemeOf } from '../../model/address.ts';
import { plain } from '../../model/entry.ts';
import { isMediaPath, mediaPath } from '../../model/media.ts';
import type { Check, Report } from '../check.ts';
import { nearest } from '../nearest.ts';
import type { SiteSubject, SiteWhere } from '../site-subject.ts';
import { shown } from '../words.ts';

/** An image or document that is not in `content/media/`. */
export const missingMedia: Check<SiteSubject, SiteWhere> = {
  code: 'missing-media',
  level: 'error',
  why: 'A page with a broken image looks neglected, and its facts of size are unknown.',
  *run({ site, brokenMedia }) {
    const report = function* (src: string, at: SiteWhere): Generator<Report<SiteWhere>> {
      const path = belowMedia(src);
      // What is wrong with a file that is there, is said of the file.
      if (path === src && brokenMedia?.has(src)) return;
      const better = mediaPath(path);
      const meant = [path, better].find((name) => site.media.has(name)) ?? nearest(path, site.media);
      const cure =
        meant !== undefined
          ? `Bedoel je "${meant}"?`
          : schemeOf(path) !== '' || isMediaPath(path)
            ? 'Zet het daar neer, of verbeter het pad.'
            : `Zet het daar neer met de naam "${better}", en schrijf die naam ook hier.`;
      yield { at, message: `Het bestand "${shown(src)}" staat niet in content/media/.`, cure };
    };
    for (const entry of site.entries.values()) {
      const data = plain(entry);
      const { src } = (data['image'] ?? {}) as { src?: string };
      if (src !== undefined && !site.images.has(src)) yield* report(src, { entry, place: { field: ['image', 'src'] } });
      const documents = (data['documents'] ?? []) as readonly { file?: string }[];
      for (const [index, { file }] of documents.entries()) {
        if (file !== undefined && !site.media.has(file))
          yield* report(file, { entry, place: { field: ['documents', index, 'file'] } });
      }
      for (const picture of entry.body.pictures) {
        if (!site.images.has(picture.src)) yield* report(picture.src, { entry, place: picture });
      }
    }
  },
};

/** The path below `content/media/` of what an author copied from somewhere else: `/media/a.png`, `Foto%20a.png`. */
function belowMedia(src: string): string {
  if (schemeOf(src) !== '') return src;
  const path = src.replace(/^(?:\.{0,2}[\\/]){0,20}(?:(?:content|public)[\\/])?(?:media[\\/])?/i, '');
  try {
    return decodeURIComponent(path.replace(/\\/g, '/'));
  } catch {
    return path;
  }
}
