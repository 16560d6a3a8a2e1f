/** Fields that have a place of their own on the page and do not stand among the facts. */
const everywhere = new Set([
  'title',
  'summary',
  'status',
  'themes',
  'lang',
  'owner',
  'reviewBy',
  'fictional',
  'inShort',
  'image',
  'sources',
  'call',
  'authors',
  'quick',
]);

/** Fields that the view of one type shows itself. */
const inType: Readonly<Record<string, ReadonlySet<string>>> = {
  cases: new Set(['result', 'ending', 'cost', 'participants', 'mandate', 'methods']),
  essays: new Set(['kind', 'date']),
};

/** True for a field that has a place of its own on the page of this type: it does not stand among the facts. */
export function isPlaced(type: string, key: string): boolean {
  return everywhere.has(key) || inType[type]?.has(key) === true;
}
