import { plain } from '../../model/entry.ts';
import type { Check, Report } from '../check.ts';
import { nearest } from '../nearest.ts';
import type { SiteSubject, SiteWhere } from '../site-subject.ts';
import { shown } from '../words.ts';

/** An image or document that is not in `content/media/`. */
export const missingMedia: Check<SiteSubject, SiteWhere> = {
  code: 'missing-media',
  level: 'error',
  why: 'A page with a broken image looks neglected, and its facts of size are unknown.',
  *run({ site }) {
    const report = (src: string, at: SiteWhere): Report<SiteWhere> => {
      const meant = nearest(src, site.media);
      return {
        at,
        message: `Het bestand "${shown(src)}" staat niet in content/media/.`,
        cure: meant === undefined ? 'Zet het daar neer, of verbeter het pad.' : `Bedoel je "${meant}"?`,
      };
    };
    for (const entry of site.entries.values()) {
      const data = plain(entry);
      const { src } = (data['image'] ?? {}) as { src?: string };
      if (src !== undefined && !site.images.has(src)) yield report(src, { entry, place: { field: ['image', 'src'] } });
      const documents = (data['documents'] ?? []) as readonly { file?: string }[];
      for (const [index, { file }] of documents.entries()) {
        if (file !== undefined && !site.media.has(file))
          yield report(file, { entry, place: { field: ['documents', index, 'file'] } });
      }
      for (const picture of entry.body.pictures) {
        if (!site.images.has(picture.src)) yield report(picture.src, { entry, place: picture });
      }
    }
  },
};
