import { attributesOf } from '../../body/render.ts';
import { placeOf } from '../../body/facts.ts';
import type { Check } from '../check.ts';
import type { FileSubject, FileWhere } from '../subject.ts';
import { shown } from '../words.ts';

/** Words that say that there is an image, not what is on it. */
const empty =
  /^(?:(?:een|de|dit is een|alleen|enkel|puur)\s+)?(?:versiering|decoratie|decoratief|afbeelding|foto|plaatje|illustratie|image|picture|alt)[.!…]?$/i;
const fileName = /\.(?:jpe?g|png|webp|avif|gif|heic|svg)$|^(?:img|dsc|dscn|pxl|image|foto)[_-]?\d+$/i;

/** What is wrong with a description, as the end of a sentence; undefined for one that may say something. */
function fault(alt: unknown): string | undefined {
  const text = typeof alt === 'string' ? alt.trim() : '';
  if (text === '') return 'ontbreekt';
  return empty.test(text) || fileName.test(text) ? `"${shown(text)}" zegt niet wat er te zien is` : undefined;
}

/** An image without words for who does not see it. */
export const missingAlt: Check<FileSubject, FileWhere> = {
  code: 'missing-alt',
  level: 'error',
  why: 'WCAG 1.1.1: an image says nothing to a blind reader without a text alternative.',
  *run({ data, nodes }) {
    const image = data['image'];
    if (typeof image === 'object' && image !== null) {
      const { alt, decorative } = image as { alt?: unknown; decorative?: unknown };
      const wrong = decorative === true ? undefined : fault(alt);
      if (wrong !== undefined) {
        yield {
          at: { field: ['image'] },
          message: `De beschrijving (alt) van de afbeelding ${wrong}.`,
          cure: 'Schrijf bij alt wat er te zien is. Is de afbeelding alleen versiering, schrijf dan decorative: true in plaats van alt.',
        };
      }
    }
    const addresses = new Map(nodes.of('definition').map(({ identifier, url }) => [identifier, url]));
    for (const node of [...nodes.of('image'), ...nodes.of('imageReference')]) {
      const wrong = fault(node.alt);
      if (wrong === undefined) continue;
      const src = node.type === 'image' ? node.url : (addresses.get(node.identifier) ?? '');
      yield {
        at: placeOf(node),
        message: `De beschrijving van de afbeelding ${wrong}.`,
        cure: `Schrijf in de haken wat er te zien is. Is de afbeelding alleen versiering, schrijf dan <Figuur src="${shown(src)}" decoratief /> op een eigen regel.`,
      };
    }
    for (const node of nodes.jsx) {
      if (node.name !== 'Figuur') continue;
      const { alt, decoratief } = attributesOf(node);
      const wrong = decoratief === undefined ? fault(alt) : undefined;
      if (wrong !== undefined) {
        yield {
          at: placeOf(node),
          message: `De beschrijving (alt) bij <Figuur> ${wrong}.`,
          cure: 'Schrijf in alt="…" wat er te zien is. Is de afbeelding alleen versiering, schrijf dan decoratief in plaats van alt="…".',
        };
      }
    }
  },
};
