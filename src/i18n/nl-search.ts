/** Words of the page of search, and of the field in the head of every page. */
const pages = (count: number): string => (count === 1 ? '1 pagina' : `${String(count)} pagina’s`);

/** Words in quotation marks, with a word before the last. */
const quoted = (words: readonly string[], and: string): string =>
  words
    .map((word) => `‘${word}’`)
    .reduce((all, word, place) => all + (place === 0 ? '' : place === words.length - 1 ? ` ${and} ` : ', ') + word, '');

export const searchWords = {
  title: 'Zoeken',
  intro: 'Zoek in alle voorbeelden, werkwijzen, verhalen, mensen en begrippen.',
  label: 'Zoek op deze site',
  button: 'Zoek',
  hint: 'Zet woorden tussen aanhalingstekens om ze precies zo te vinden.',
  slash: 'Met de toets / ga je op elke pagina naar het zoekveld.',
  slashOff: 'Zet deze toets uit',
  slashIsOff: 'De toets / doet nu niets.',
  slashOn: 'Zet hem weer aan',
  withoutScript: 'Zoeken werkt alleen met JavaScript. Zonder kun je bladeren: op soort, op thema of van A tot Z.',
  browse: 'Of blader',
  byKind: 'Op soort',
  byTheme: 'Op thema',
  byLetter: 'Van A tot Z',
  results: 'Resultaten',
  busy: 'Zoeken…',
  found: (count: number, question: string): string =>
    question === '' ? `${pages(count)} gevonden.` : `${pages(count)} gevonden voor ‘${question}’.`,
  nothing: (question: string): string =>
    question === '' ? 'Geen pagina past bij deze keuzes.' : `Niets gevonden voor ‘${question}’.`,
  nothingChosen: (count: number): string => `Met deze keuzes blijft er niets over. Zonder keuzes: ${pages(count)}.`,
  withoutChoices: 'Zoek zonder keuzes',
  relaxed: 'Geen pagina heeft al je woorden. Dit zijn de pagina’s met de meeste.',
  instead: (word: string, others: readonly string[]): string =>
    `Bedoelde je ${quoted(others, 'of')}? Daar is op gezocht, want ‘${word}’ komt hier niet voor.`,
  unknown: (words: readonly string[]): string =>
    `${quoted(words, 'en')} ${words.length === 1 ? 'komt' : 'komen'} hier niet voor.`,
  noPhrase: (phrases: readonly string[]): string =>
    `Geen pagina heeft precies ${phrases.map((phrase) => `“${phrase}”`).join(' en ')}.`,
  withoutQuotes: 'Zoek zonder aanhalingstekens',
  failed: 'Zoeken lukt nu niet. Probeer het later nog eens, of blader hieronder.',
  below: (heading: string): string => `Lees bij ‘${heading}’`,
  more: 'Toon meer resultaten',
  moreFailed: 'Meer resultaten ophalen lukt nu niet. Probeer het nog eens.',
  show: (count: number): string => `Toon ${pages(count)}`,
  narrow: 'Verfijn',
  narrowBusy: 'Keuzes ophalen…',
  narrowFailed: 'De keuzes konden niet worden opgehaald. Probeer het later nog eens.',
  all: (count: number): string => `Toon alle ${String(count)}`,
  order: 'Volgorde',
  orders: { best: 'Beste eerst', date: 'Nieuwste eerst', title: 'Op titel' },
  chosen: 'Gekozen',
  remove: (name: string, value: string): string => `Haal weg: ${name} ${value}`,
  removeAll: 'Haal alles weg',
  facets: { kind: 'Soort', place: 'Plaats', year: 'Jaar', status: 'Status' },
  help: 'Misschien helpt dit',
  missing: 'Ik mis iets',
  missingAbout: 'Ik zocht naar … en vond het niet. Gezocht op',
  tell: 'Staat het er niet? Vertel het ons',
} as const;
