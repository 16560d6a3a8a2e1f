import type { RenderContext } from '../body/component.ts';
import type { Engine } from '../body/engine.ts';
import { parseSound } from '../body/parse.ts';
import { renderBody } from '../body/render.ts';
import type { Site } from '../graph/site.ts';
import { text } from '../i18n/nl.ts';
import { summaryOf, titleOf, type Entry } from '../model/entry.ts';
import type { Finding } from '../model/finding.ts';
import type { Link } from '../model/link.ts';
import { mustType } from '../model/registry.ts';
import type { EntryId } from '../model/slug.ts';

/** What every page is made from: the Site, the engine that reads bodies, and where the site stands. */
export interface Stage {
  readonly site: Site;
  readonly engine: Engine;
  /** Begins and ends with a slash: `/` or `/pioniers/`. */
  readonly base: string;
  /** Findings to show on the pages they are about: in development only. */
  readonly findings: readonly Finding[];
  /** `inputs`: instead of the HTML of a body give everything it is made from. For telling pages apart. */
  readonly bodies?: 'html' | 'inputs';
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

/**
 * The body of an entry as HTML; '' for an empty or refused body. `prefix` stands before its anchors
 * when the page holds another body too.
 */
export function bodyHtml(stage: Stage, entry: Entry, prefix = ''): string {
  if (!entry.body.sound || entry.body.text.trim() === '') return '';
  const mentions = (stage.site.linksFrom.get(entry.id) ?? []).filter(
    ({ relation }) => relation === 'mention' || relation === 'self',
  );
  if (stage.bodies === 'inputs') return bodyInputs(stage, entry, mentions);
  return renderBody(parseSound(entry.body.text, stage.engine), mentions, renderContext(stage), prefix);
}

/** All that `renderBody` looks at, as text: the body itself and every answer its context would give. */
function bodyInputs(stage: Stage, entry: Entry, mentions: readonly Link[]): string {
  const context = renderContext(stage);
  const links = mentions.map(({ state, url, text: shown }) => [state, url, shown]);
  const embeds = entry.body.references.flatMap(({ embed, target }) =>
    embed ? [context.entry(target as EntryId)] : [],
  );
  const pictures = entry.body.pictures.map(({ src }) => context.image(src));
  return JSON.stringify([entry.body.text, links, embeds, pictures]);
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
      return facts && { url: href(stage, `/media/${src}`), width: facts.width, height: facts.height };
    },
    label: text,
    href: (address) => href(stage, address),
  };
}
