/** What Pagefind keeps of a page, in a file of its own. */
export interface Fragment {
  /** From the root of the site. */
  readonly url: string;
  /** The whole text, as text. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly Anchor[];
}

/** A heading within a text: `location` is the place of its first word, counted from 0. */
export interface Anchor {
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

/** Id of what stands beside the text of a page: it ends the text, and is no heading to go to. */
export const besideText = '_feiten';

/** Where the fragment of a page is, below the folder of the index. */
const fragmentPath = (id: string): string => `fragment/${id}.pf_fragment`;

/** What stands before the JSON of a fragment. */
const mark = 'pagefind_dcd';

/** Reads an unpacked fragment. Throws for another text. */
export function readFragment(text: string): Fragment {
  if (!text.startsWith(mark)) throw new Error('This is no fragment of Pagefind');
  const { url, content, meta, anchors } = JSON.parse(text.slice(mark.length)) as Fragment;
  return { url, content: content.replaceAll('\u200B', ''), meta, anchors };
}

/** Fetches a fragment. Throws when it is not there. A server may have unpacked it already. */
export async function fetchFragment(index: string, id: string): Promise<Fragment> {
  const response = await fetch(index + fragmentPath(id));
  if (!response.ok) throw new Error(`${index}${fragmentPath(id)}: ${String(response.status)}`);
  const packed = await response.blob();
  const isPacked = new Uint8Array(await packed.slice(0, 1).arrayBuffer())[0] === 0x1f;
  const stream = isPacked ? packed.stream().pipeThrough(new DecompressionStream('gzip')) : packed.stream();
  return readFragment(await new Response(stream).text());
}
