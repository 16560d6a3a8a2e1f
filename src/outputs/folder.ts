/** A file below a folder. */
export interface FolderFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Packs the files of a folder into one run of bytes, to keep on disk: a line of JSON with their paths
 * and lengths, then their bytes.
 */
export function packFolder(files: readonly FolderFile[]): Uint8Array {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const head = new TextEncoder().encode(
    `${JSON.stringify(sorted.map(({ path, content }) => [path, content.length]))}\n`,
  );
  const packed = new Uint8Array(head.length + sorted.reduce((sum, { content }) => sum + content.length, 0));
  packed.set(head);
  let at = head.length;
  for (const { content } of sorted) {
    packed.set(content, at);
    at += content.length;
  }
  return packed;
}

/** The files that `packFolder` packed. */
export function unpackFolder(packed: Uint8Array): readonly FolderFile[] {
  const end = packed.indexOf(10);
  const list = JSON.parse(new TextDecoder().decode(packed.subarray(0, end))) as (readonly [string, number])[];
  let at = end + 1;
  return list.map(([path, length]) => {
    const content = packed.subarray(at, at + length);
    at += length;
    return { path, content };
  });
}
