import { searchWords } from '../i18n/nl-search.ts';
import { nl } from '../i18n/nl.ts';
import { entryId } from '../model/slug.ts';
import { firstFonts } from '../view/fonts.ts';
import { footerOf, type Footer } from '../view/footer.ts';
import { href, type Stage } from '../view/stage.ts';
import { stageNow } from './stage.ts';

/** What stands around every page: name, menus, footer. Addresses carry the base path. */
export interface Frame {
  readonly title: string;
  readonly home: string;
  readonly menu: readonly { readonly label: string; readonly href: string; readonly address: string }[];
  /** The index at the foot. */
  readonly foot: Footer;
  readonly contact: { readonly label: string; readonly href: string };
  readonly licence: { readonly name: string; readonly url: string };
  readonly publisher: string;
  /** The page that says what this site is, if there is one. */
  readonly about: string | undefined;
  /** Fonts of the theme that the first screen needs. */
  readonly fonts: readonly string[];
  /** Puts the base path before an address of the site. */
  readonly to: (address: string) => string;
}

/** The frame of the current Stage. Made once: every component of every page asks for it. */
export function frame(): Frame {
  const now = stageNow();
  if (made?.stage !== now) made = { stage: now, frame: frameOf(now) };
  return made.frame;
}

let made: { readonly stage: Stage; readonly frame: Frame } | undefined;

function frameOf(now: Stage): Frame {
  const { settings } = now.site;
  const faces = ['--pp-text', '--pp-title', '--pp-interface'].map((name) => now.tokens.get(name)?.light ?? '').join();
  const to = (address: string): string => href(now, address);
  return {
    title: settings.title,
    home: to('/'),
    menu: (settings.menu ?? []).map((item) => ({ label: item.label, href: to(item.href), address: item.href })),
    foot: footerOf(now),
    fonts: firstFonts.filter(({ family }) => faces.includes(`'${family}'`)).map(({ file }) => to(`/fonts/${file}`)),
    contact: {
      label: settings.contact,
      href: settings.contact.startsWith('http') ? settings.contact : `mailto:${settings.contact}`,
    },
    licence: settings.licence,
    publisher: settings.publisher,
    about: now.site.entries.has(entryId('pages', 'over')) ? to('/over/') : undefined,
    to,
  };
}

export { nl, searchWords };
