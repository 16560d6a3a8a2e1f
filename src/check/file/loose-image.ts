import { placesIn } from '../../body/places.ts';
import type { Check } from '../check.ts';
import { mediaPath } from '../../model/media.ts';
import type { FileSubject, FileWhere } from '../subject.ts';
import { shown } from '../words.ts';

/** Every part ends at a bracket or at the end of the line, so that this stays linear. */
const image = /!\[([^[\]\n]*)\]\(([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\.(?:png|jpe?g|webp|gif|avif))\)/gi;

/** `![tafel](Foto van de tafel.png)`: with blanks in its name it is no image to Markdown. */
export const looseImage: Check<FileSubject, FileWhere> = {
  code: 'loose-image',
  level: 'error',
  why: 'The brackets and the name would be published as text, and the image would not show.',
  *run({ nodes, text }) {
    for (const node of nodes.of('text')) {
      if (!node.value.includes('![')) continue;
      const find = placesIn(node, text);
      for (const [whole, alt = '', name = ''] of node.value.matchAll(image)) {
        if (!/\s/.test(name)) continue;
        const better = mediaPath(name);
        yield {
          at: find(whole),
          message: `Dit wordt geen afbeelding: in de naam "${shown(name)}" staan spaties.`,
          cure: `Geef het bestand in content/media/ de naam "${shown(better)}" en schrijf ![${shown(alt)}](${shown(better)}).`,
        };
      }
    }
  },
};
