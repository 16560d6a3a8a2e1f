import { isSafeAddress } from '../../model/address.ts';
import type { Entry } from '../../model/entry.ts';
import { mustType } from '../../model/registry.ts';
import { slugify } from '../../model/slug.ts';
import type { Check, Report } from '../check.ts';
import { wholeOf, type SiteSubject, type SiteWhere } from '../site-subject.ts';
import { listed, shown } from '../words.ts';

/** There is one file that describes the site, `content/site/site.mdx`, and every page is built on it. */
export const siteFile: Check<SiteSubject, SiteWhere> = {
  code: 'site-file',
  level: 'error',
  why: 'Two files that describe the site leave to chance which wins; a wrong address in it is on every page.',
  *run({ all, themes }) {
    for (const entry of all) {
      if (!mustType(entry.type).single) continue;
      if (entry.slug !== entry.type) {
        yield {
          at: wholeOf(entry),
          message: `Van deze soort is er maar een bestand: content/${entry.type}/${entry.type}.mdx.`,
          cure: 'Haal dit bestand weg.',
        };
      } else if (entry.type === 'site') {
        yield* addresses(entry as Entry<'site'>);
        if (themes) yield* unknownTheme(entry as Entry<'site'>, themes);
      }
    }
  },
};

function* addresses(entry: Entry<'site'>): Generator<Report<SiteWhere>> {
  const { address, basePath, menu, footer, questions } = entry.data;
  const at = (...field: (string | number)[]): SiteWhere => ({ entry: entry as Entry, place: { field } });
  const { pathname, search, hash } = new URL(address);
  if (pathname + search + hash !== '/') {
    yield {
      at: at('address'),
      message: `Achter het adres van de site staat nog iets: ${shown(pathname + search + hash)}.`,
      cure: 'Zet hier alleen https:// en de naam. Een map hoort in het veld basePath.',
    };
  }
  if (basePath !== undefined && !isPath(basePath)) {
    yield {
      at: at('basePath'),
      message: `Het pad "${shown(basePath)}" kan niet in een adres staan.`,
      cure: 'Gebruik letters, cijfers en streepjes, met schuine strepen ertussen: /pioniers/.',
    };
  }
  const lists = [['menu', menu] as const, ['footer', footer] as const, ['questions', questions] as const];
  for (const [name, items] of lists) {
    for (const [index, { href }] of (items ?? []).entries()) {
      if (/^(?:\/(?!\/)|https?:\/\/)/i.test(href) && isSafeAddress(href)) continue;
      yield {
        at: at(name, index, 'href'),
        message: `"${shown(href)}" is geen adres van een pagina.`,
        cure: 'Begin met / voor een pagina van deze site, of met https:// voor een andere.',
      };
    }
  }
}

function* unknownTheme(entry: Entry<'site'>, themes: readonly string[]): Generator<Report<SiteWhere>> {
  const { theme } = entry.data;
  if (theme === undefined || themes.includes(theme)) return;
  yield {
    at: { entry: entry as Entry, place: { field: ['theme'] } },
    message: `Er is geen vormgeving met de naam "${shown(theme)}".`,
    cure: `Kies ${listed(themes)}, of maak src/styles/themes/${slugify(theme) || 'naam'}.css.`,
  };
}

function isPath(text: string): boolean {
  const inner = text.replace(/^\/|\/$/g, '');
  return inner === '' || inner.split('/').every((part) => /^[a-z0-9][a-z0-9._-]*$/i.test(part));
}
