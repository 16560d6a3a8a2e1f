import type { Stage } from '../view/stage.ts';

/** A file of the published site that is not a page. The content is made when it is asked for. */
export interface OutputFile {
  /** Path from the root of the site, without a slash before it: `feeds/alles.xml`. A folder ends in a slash. */
  readonly path: string;
  /**
   * Text (written as UTF-8) or bytes; a file of `content/` to copy; bytes that are kept on disk; or a
   * folder whose files are only known once it is made, kept on disk as one (`packFolder`).
   */
  readonly content: (() => string | Uint8Array) | { readonly copy: string } | Derived | { readonly folder: Derived };
}

/** Bytes that take long to make: they are made once and kept on disk, for as long as builds ask for them. */
export interface Derived {
  /** The package that makes them: its version is part of the key. */
  readonly by: string;
  /** Whether our own code decides about them beyond what the key shows: then they last as long as it is the same. */
  readonly byUs?: boolean;
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
  /** Where it alone writes, ending in a slash; so that in development its scripts are known to be its own. */
  readonly folder?: string;
  /** The files, in a fixed order. Pure: same stage, same bytes. */
  render(stage: Stage): Iterable<OutputFile>;
}
