import type { Stage } from '../view/stage.ts';

/** A file of the published site that is not a page. The content is made when it is asked for. */
export interface OutputFile {
  /** Path from the root of the site, without a slash before it: `feeds/alles.xml`. */
  readonly path: string;
  /** Text (written as UTF-8) or bytes; a file of `content/` to copy; or bytes that are kept on disk. */
  readonly content: (() => string | Uint8Array) | { readonly copy: string } | Derived;
}

/** Bytes that take long to make: they are made once and kept on disk, for as long as builds ask for them. */
export interface Derived {
  /** The package that makes them: its version is part of the key. */
  readonly by: string;
  /** Everything else they depend on. Where two files have the same key, they have the same bytes. */
  readonly key: readonly string[];
  /** A file of `content/` they are made of. */
  readonly from?: string;
  /** Makes them of the bytes of that file, or of nothing. Pure: same input, same bytes. */
  make(from: Uint8Array): Uint8Array | Promise<Uint8Array>;
}

/** Everything that is not a page: written at the end of a build, served as it is in development. */
export interface Output {
  readonly name: string;
  /** The files, in a fixed order. Pure: same stage, same bytes. */
  render(stage: Stage): Iterable<OutputFile>;
}
