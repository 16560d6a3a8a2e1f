import { socialAddress } from '../../view/social.ts';
import type { Output } from '../output.ts';
import { cardOf } from './card.ts';
import { pngOf } from './png.ts';

/** Pictures for social media, one for each page that is passed on: `beeld/essays/voorbeeld.png`. */
export const social: Output = {
  name: 'social',
  *render(stage) {
    const { typefaces } = stage;
    for (const entry of stage.site.entries.values()) {
      const address = socialAddress(entry);
      if (address === undefined) continue;
      let drawn: string | undefined;
      const svg = (): string => (drawn ??= cardOf(stage, entry));
      yield {
        path: address.slice(1),
        content: {
          by: '@resvg/resvg-js',
          // Drawn when it is asked for: in development every address passes here.
          get key() {
            return ['social', typefaces.title.hash, typefaces.interface.hash, svg()];
          },
          make: () => pngOf(svg(), typefaces),
        },
      };
    }
  },
};
