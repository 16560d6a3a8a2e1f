/** Where entries of each type stand: `cases` at `praktijkvoorbeelden`. The page says it. */
export interface Places {
  readonly types: ReadonlySet<string>;
  /** The address of an entry, with the base path before it. */
  readonly addressOf: (id: string) => string;
  /** The id of the entry at an address; undefined for another page. */
  idAt(address: string): string | undefined;
}

/** Reads the places from what the page says, `essays=essays cases=praktijkvoorbeelden`, below a base path. */
export function placesOf(text: string, base: string): Places {
  const pairs = text
    .split(' ')
    .map((pair) => pair.split('='))
    .map(([type = '', segment = '']) => [type, segment] as const);
  const segments = new Map(pairs);
  const types = new Map(pairs.map(([type, segment]) => [segment, type]));
  return {
    types: new Set(segments.keys()),
    addressOf(id) {
      const [type = '', slug = ''] = id.split('/');
      return `${base}${segments.get(type) ?? type}/${slug}/`;
    },
    idAt(address) {
      const inside = address.startsWith(base) ? address.slice(base.length) : '';
      const [segment = '', slug, rest] = inside.split('/');
      const type = types.get(segment);
      return type !== undefined && slug && rest === '' ? `${type}/${slug}` : undefined;
    },
  };
}
