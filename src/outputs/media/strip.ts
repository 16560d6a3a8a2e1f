/** Which way of leaving things out this is. To be raised with each change: images that were kept are then made anew. */
export const stripping = 2;

/**
 * An image without what its makers and programs wrote in it beside the picture: place, camera,
 * names, previews of what was cut away. Pixels and colours stay as they are, byte for byte. Only
 * the parts we know are taken over. Undefined for what has another form than we know.
 */
export function withoutMetadata(bytes: Uint8Array): Uint8Array | undefined {
  try {
    const kept = stripperOf(bytes)?.(bytes);
    return kept && joined(kept);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

type Stripper = (bytes: Uint8Array) => readonly Uint8Array[] | undefined;

function stripperOf(bytes: Uint8Array): Stripper | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpeg;
  if (textAt(bytes, 1, 3) === 'PNG') return png;
  if (textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 4) === 'WEBP') return webp;
  if (textAt(bytes, 0, 4) === 'GIF8') return gif;
  if (textAt(bytes, 4, 4) === 'ftyp') return avif;
  return undefined;
}

/** Segments `FF kind length data`; after a scan header the pixels follow, up to the next marker. */
const jpeg: Stripper = (bytes) => {
  const view = viewOf(bytes);
  const kept = [bytes.subarray(0, 2)];
  for (let at = 2; ;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const kind = view.getUint8(at + 1);
    // Some programs put more than one FF before the kind.
    if (kind === 0xff) {
      at += 1;
      continue;
    }
    // What stands behind the end is not of the picture: a film, a second picture.
    if (kind === 0xd9) return [...kept, bytes.subarray(at, at + 2)];
    let end = at + 2 + view.getUint16(at + 2);
    if (kind === 0xda) while (!isMarker(view.getUint8(end), view.getUint8(end + 1))) end += 1;
    if (kind === 0xe0 && textAt(bytes, at + 4, 5) === 'JFIF\0') kept.push(jfif(bytes.subarray(at, at + 18)));
    else if (isOfPicture(kind, bytes, at + 4)) kept.push(bytes.subarray(at, end));
    at = end;
  }
};

/** Within pixels FF 00 is a value and FF D0 to D7 a place to restart. */
function isMarker(first: number, kind: number): boolean {
  return first === 0xff && kind !== 0 && kind !== 0xff && (kind < 0xd0 || kind > 0xd7);
}

/** Of the free segments (E0 to EF, FE) only a colour profile and how colours are stored. */
function isOfPicture(kind: number, bytes: Uint8Array, at: number): boolean {
  if (kind === 0xe2) return textAt(bytes, at, 12) === 'ICC_PROFILE\0';
  if (kind === 0xee) return textAt(bytes, at, 5) === 'Adobe';
  return kind < 0xe0;
}

/** The segment that says "JPEG", without the small preview it may hold. */
function jfif(segment: Uint8Array): Uint8Array {
  const copy = segment.slice();
  copy.set([0, 16], 2);
  copy.set([0, 0], 16);
  return copy;
}

const ofPng = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'pHYs', 'bKGD'],
  ...['acTL', 'fcTL', 'fdAT'],
]);

/** Chunks `length kind data checksum`. */
const png: Stripper = (bytes) => {
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; ;) {
    const kind = textAt(bytes, at + 4, 4);
    const end = at + 12 + viewOf(bytes).getUint32(at);
    if (end > bytes.length) return undefined;
    if (ofPng.has(kind)) kept.push(bytes.subarray(at, end));
    if (kind === 'IEND') return kept;
    at = end;
  }
};

const ofWebp = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);

/** Chunks `kind length data`, filled up to an even length; the first one says which others there are. */
const webp: Stripper = (bytes) => {
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [];
  const total = Math.min(bytes.length, 8 + view.getUint32(4, true));
  for (let at = 12; at + 8 <= total;) {
    const kind = textAt(bytes, at, 4);
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    if (end > bytes.length) return undefined;
    const chunk = bytes.slice(at, end);
    // No EXIF and no XMP.
    if (kind === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~0x0c;
    if (ofWebp.has(kind)) kept.push(chunk);
    at = end;
  }
  const head = bytes.slice(0, 12);
  viewOf(head).setUint32(4, 4 + kept.reduce((sum, { length }) => sum + length, 0), true);
  return [head, ...kept];
};

/** Blocks; of the extensions only how long a picture stays and how often all are shown again. */
const gif: Stripper = (bytes) => {
  const colours = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  const view = viewOf(bytes);
  const start = 13 + colours(view.getUint8(10));
  const kept = [bytes.subarray(0, start)];
  for (let at = start; ;) {
    // Browsers show what there is of one that is cut off; it gets its end.
    const mark = bytes[at] ?? 0x3b;
    if (mark === 0x3b) return [...kept, Uint8Array.of(0x3b)];
    let end: number;
    if (mark === 0) {
      at += 1;
      continue;
    }
    if (mark === 0x21) end = at + 2;
    else if (mark === 0x2c) end = at + 11 + colours(view.getUint8(at + 9));
    else return undefined;
    while ((bytes[end] ?? 0) !== 0) end += 1 + (bytes[end] ?? 0);
    end += 1;
    const isLoop = bytes[at + 1] === 0xff && /^(?:NETSCAPE2\.0|ANIMEXTS1\.0)$/.test(textAt(bytes, at + 3, 11));
    if (mark === 0x2c || bytes[at + 1] === 0xf9 || isLoop) kept.push(bytes.subarray(at, end));
    at = end;
  }
};

/** Its parts are found by offsets, so nothing can be left out; it is whole when it can hold no metadata. */
const avif: Stripper = (bytes) => {
  const text = new TextDecoder('latin1').decode(bytes);
  const isStill = boxesOf(bytes).every((kind) => /^(?:ftyp|meta|mdat|free)$/.test(kind));
  return !isStill || /Exif|mime|uuid|xml /.test(text) ? undefined : [bytes];
};

/** The kinds of the outermost boxes `length kind data` of an AVIF; "?" for what is no whole box. */
function boxesOf(bytes: Uint8Array): readonly string[] {
  const view = viewOf(bytes);
  const kinds: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const length = bytes.length - at < 8 ? 0 : view.getUint32(at);
    // A box that goes on to the end of the file (0) or has a longer length (1) is not of a small picture.
    if (length < 8 || at + length > bytes.length) return [...kinds, '?'];
    kinds.push(textAt(bytes, at + 4, 4));
    at += length;
  }
  return kinds;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
