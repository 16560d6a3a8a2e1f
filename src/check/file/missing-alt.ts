import { attributesOf } from '../../body/render.ts';
import { placeOf } from '../../body/facts.ts';
import type { Check } from '../check.ts';
import type { FileSubject, FileWhere } from '../subject.ts';

const cure = 'Schrijf in een zin wat er te zien is. Is de afbeelding alleen versiering, zeg dat dan.';

/** An image without words for who does not see it. */
export const missingAlt: Check<FileSubject, FileWhere> = {
  code: 'missing-alt',
  level: 'error',
  why: 'WCAG 1.1.1: an image says nothing to a blind reader without a text alternative.',
  *run({ data, nodes }) {
    const image = data['image'];
    if (typeof image === 'object' && image !== null) {
      const { alt, decorative } = image as { alt?: unknown; decorative?: unknown };
      if (decorative !== true && (typeof alt !== 'string' || alt.trim() === '')) {
        yield { at: { field: ['image'] }, message: 'De afbeelding heeft geen beschrijving (alt).', cure };
      }
    }
    for (const node of [...nodes.of('image'), ...nodes.of('imageReference')]) {
      if ((node.alt ?? '').trim() === '')
        yield { at: placeOf(node), message: 'De afbeelding heeft geen beschrijving tussen de haken.', cure };
    }
    for (const node of nodes.jsx) {
      if (node.name !== 'Figuur') continue;
      const { alt, decoratief } = attributesOf(node);
      if (decoratief === undefined && (typeof alt !== 'string' || alt.trim() === '')) {
        yield {
          at: placeOf(node),
          message: 'Bij <Figuur> ontbreekt alt="…".',
          cure: `${cure} Schrijf dan: decoratief.`,
        };
      }
    }
  },
};
