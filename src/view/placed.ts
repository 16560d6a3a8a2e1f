/** Fields and lists that have a place of their own on the page and do not stand among the facts. */
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
  // The bundles an entry is in have a section with what stands before and after it.
  'reverse-parts.items',
]);

/** Fields and lists that the view of one type shows itself. */
const inType: Readonly<Record<string, ReadonlySet<string>>> = {
  cases: new Set(['result', 'ending', 'cost', 'participants', 'mandate', 'methods']),
  essays: new Set(['kind', 'date']),
  practices: new Set([
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
    'reverse-before',
    'reverse-after',
  ]),
  dilemmas: new Set(['aliases', 'date', 'state', 'values', 'positions', 'outcome', 'reverse-dilemmas']),
  collections: new Set(['subtitle', 'editors', 'foreword', 'parts', 'afterword', 'message']),
  initiatives: new Set(['people']),
  pioneers: new Set([
    'role',
    'organisation',
    'askMeAbout',
    'links',
    'consent',
    'reverse-people.pioneer',
    'reverse-authors',
    'reverse-editors',
  ]),
  organisations: new Set([
    'tooi',
    'successorOf',
    'reverse-successorOf',
    'reverse-organisations',
    'reverse-organisation',
  ]),
  events: new Set([
    'start',
    'end',
    'place',
    'kind',
    'url',
    'series',
    'organisations',
    'people',
    'report',
    'dilemmas',
    'documents',
  ]),
  wiki: new Set(['definition', 'broader', 'reverse-broader', 'mentions']),
  themes: new Set(['definition', 'broader', 'reverse-broader', 'reverse-askMeAbout']),
};

/** True for a field that has a place of its own on the page of this type: it does not stand among the facts. */
export function isPlaced(type: string, key: string): boolean {
  return everywhere.has(key) || inType[type]?.has(key) === true;
}
