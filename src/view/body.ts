import { parseSound } from '../body/parse.ts';
import { renderBody } from '../body/render.ts';
import { fillTemplate } from '../body/template.ts';
import type { Site } from '../graph/site.ts';
import type { Entry } from '../model/entry.ts';
import type { Link } from '../model/link.ts';
import { mustType } from '../model/registry.ts';
import type { EntryId } from '../model/slug.ts';
import { renderContext, type Stage } from './stage.ts';

/**
 * What a text has besides running text: nothing, steps only, or also a box, a table, a picture or a
 * quotation. Rather too much than too little: it says which styles a page needs.
 */
export type Pieces = 'none' | 'steps' | 'all';

/** A body that is drawn when a page asks for it. */
export interface Drawing {
  html(): string;
  readonly pieces: Pieces;
  /** Everything it is drawn from: two pages can be told apart without drawing them. */
  toJSON(): unknown;
}

/** Signs that only such pieces begin with, in the one form of writing. */
const piece = /^[\s\d.*+-]*(?:[>|]|```|~~~)|<(?!Stappen)[A-Z]|!\[/m;

/**
 * The body of an entry; undefined for an empty or refused one. `prefix` stands before its anchors
 * when the page holds another body too.
 */
export function bodyOf(stage: Stage, entry: Entry, prefix = ''): Drawing | undefined {
  const { text, template, sound, references, pictures } = entry.body;
  if (!sound || text.trim() === '') return undefined;
  const context = renderContext(stage);
  const sectioned = mustType(entry.type).headings !== undefined;
  const links = linksInBody(stage.site, entry);
  return {
    html: () =>
      template === undefined || prefix !== ''
        ? renderBody(parseSound(text, stage.engine), links, context, prefix, sectioned)
        : fillTemplate(template, links, context),
    pieces: piece.test(text) ? 'all' : text.includes('<Stappen') ? 'steps' : 'none',
    toJSON: () => [
      entry.hash,
      links.map(({ state, url, text: shown }) => [state, url, shown]),
      references.flatMap(({ embed, target }) => (embed ? [context.entry(target as EntryId)] : [])),
      pictures.map(({ src }) => context.image(src)),
    ],
  };
}

/** The wiki links in the body of an entry, in their order there. */
export function linksInBody(site: Site, entry: Entry): readonly Link[] {
  return (site.linksFrom.get(entry.id) ?? []).filter(({ relation }) => relation === 'mention' || relation === 'self');
}
