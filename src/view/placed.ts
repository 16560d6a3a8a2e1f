/**
 * Of each type, the fields and lists that its own view shows in another form. They do not stand among
 * the facts and connections as well.
 */
export const placedIn: Readonly<Record<string, ReadonlySet<string>>> = {
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
    'reverse-contact.organisation',
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
