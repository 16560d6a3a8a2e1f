import type { RenderContext } from '../body/component.ts';
import type { Engine } from '../body/engine.ts';
import type { Site } from '../graph/site.ts';
import { text } from '../i18n/nl.ts';
import { summaryOf, titleOf } from '../model/entry.ts';
import type { Finding } from '../model/finding.ts';
import { mustType } from '../model/registry.ts';
import type { Tokens } from './tokens.ts';
import type { Typefaces } from './typeface.ts';
import { pictureOf } from './pictures.ts';

/** What every page is made from: the Site, the engine that reads bodies, and where the site stands. */
export interface Stage {
  readonly site: Site;
  readonly engine: Engine;
  /** Begins and ends with a slash: `/` or `/pioniers/`. */
  readonly base: string;
  /** Findings to show on the pages they are about: in development only. */
  readonly findings: readonly Finding[];
  /** Colours, sizes and typefaces of the theme, for what is not drawn with style sheets. */
  readonly tokens: Tokens;
  /** Typefaces of pictures, for what is not lettered by a browser. */
  readonly typefaces: Typefaces;
}

/** Normal form of a base path: `pioniers` becomes `/pioniers/`. */
export function basePath(path: string | undefined): string {
  const inner = (path ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** An address of the site with the base path before it; addresses elsewhere and anchors stay as they are. */
export function href(stage: Pick<Stage, 'base'>, address: string): string {
  return address.startsWith('/') && !address.startsWith('//') ? stage.base + address.slice(1) : address;
}

/** The complete address, for feeds, metadata and mail. */
export function absolute(stage: Pick<Stage, 'base' | 'site'>, address: string): string {
  return new URL(href(stage, address), stage.site.settings.address).href;
}

/** What components may ask of this site. */
export function renderContext(stage: Pick<Stage, 'base' | 'site'>): RenderContext {
  return {
    entry(id) {
      const entry = stage.site.entries.get(id);
      if (entry?.url === undefined) return undefined;
      return {
        title: titleOf(entry),
        url: entry.url,
        summary: summaryOf(entry),
        kind: mustType(entry.type).labels.one,
      };
    },
    image(src) {
      const facts = stage.site.images.get(src);
      return facts && pictureOf(facts, 'body', (address) => href(stage, address));
    },
    label: text,
    href: (address) => href(stage, address),
  };
}
