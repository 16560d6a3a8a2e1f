import type { Stage } from '../view/stage.ts';

/** A file of the published site that is not a page. The content is made when it is asked for. */
export interface OutputFile {
  /** Path from the root of the site, without a slash before it: `feeds/alles.xml`. */
  readonly path: string;
  /** Text (written as UTF-8) or bytes; or a file of `content/` to copy. */
  readonly content: (() => string | Uint8Array) | { readonly copy: string };
}

/** Everything that is not a page: written at the end of a build, served as it is in development. */
export interface Output {
  readonly name: string;
  /** The files, in a fixed order. Pure: same stage, same bytes. */
  render(stage: Stage): Iterable<OutputFile>;
}
