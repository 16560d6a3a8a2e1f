import { field } from '../field.ts';
import { base } from '../groups/base.ts';
import { documented, illustrated, peopled, placed, sourced } from '../groups/shared.ts';
import { defineType } from '../type.ts';
import { eventKind } from '../vocabularies.ts';

export const events = defineType({
  name: 'events',
  labels: { one: 'Bijeenkomst', many: 'Bijeenkomsten', this: 'deze bijeenkomst' },
  purpose: 'Cafés, sprints, tweegesprekken en lanceringen: wie er waren en wat eruit kwam.',
  segment: 'bijeenkomsten',
  schemaOrg: 'Event',
  dates: ['start'],
  kicker: ['kind', 'place.name', 'start'],
  fields: {
    ...base,
    kind: field.choice(eventKind, { label: 'Soort', group: 'open', filter: 'soort' }),
    start: field.moment({
      label: 'Begin',
      hint: 'De dag, zo nodig met tijd: 2026-11-21T19:30. Is de dag onbekend, dan bijvoorbeeld 2010~.',
      group: 'open',
      required: true,
      schemaOrg: 'startDate',
    }),
    end: field.moment({ label: 'Eind', group: 'open', schemaOrg: 'endDate' }),
    ...placed,
    series: field.text({ label: 'Reeks', hint: 'Naam van de reeks waar dit er een van is.', max: 80 }),
    url: field.url({ label: 'Website', schemaOrg: 'url' }),
    organisations: field.refs('organisations', {
      label: 'Georganiseerd door',
      inverse: 'Bijeenkomsten',
      max: 20,
      schemaOrg: 'organizer',
    }),
    dilemmas: field.refs('dilemmas', { label: 'Vraagstukken', inverse: 'Besproken op', max: 10 }),
    report: field.ref('essays', { label: 'Verslag', inverse: 'Verslag van' }),
    ...peopled,
    ...illustrated,
    ...documented,
    ...sourced,
  },
});
