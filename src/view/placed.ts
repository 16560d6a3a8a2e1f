/** What has a place of its own on the page of an entry, and so does not stand among its facts or connections. */

/** Fields that every view shows itself. */
const everywhere = [
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
];

/** Fields that the view of one type shows itself. */
const ofType: Readonly<Record<string, readonly string[]>> = {
  cases: ['result', 'ending', 'cost', 'participants', 'mandate', 'methods'],
  essays: ['kind', 'date'],
  practices: [
    'aliases',
    'why',
    'minutes',
    'people',
    'difficulty',
    'divided',
    'complexity',
    'phase',
    'materials',
    'considerations',
    'before',
    'after',
  ],
  dilemmas: ['aliases', 'date', 'state', 'values', 'positions', 'outcome'],
  collections: ['subtitle', 'editors', 'foreword', 'parts', 'afterword', 'message'],
};

/** Reverse lists that stand on the page in another form: steps of a bundle, narrower themes, talks. */
const reverse: Readonly<Record<string, readonly string[]>> = {
  practices: ['reverse-before', 'reverse-after'],
  dilemmas: ['reverse-dilemmas'],
  themes: ['reverse-broader'],
};

const fieldSets = new Map(Object.entries(ofType).map(([type, keys]) => [type, new Set([...everywhere, ...keys])]));
const common = new Set(everywhere);

/** True when the page of an entry of this type shows the field in a place of its own. */
export function isPlaced(type: string, key: string): boolean {
  return (fieldSets.get(type) ?? common).has(key);
}

/** True when the page shows this reverse list in another form. */
export function isPlacedReverse(type: string, key: string): boolean {
  return key === 'reverse-parts.items' || (reverse[type]?.includes(key) ?? false);
}
