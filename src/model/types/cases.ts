import { field } from '../field.ts';
import { base } from '../groups/base.ts';
import { period } from '../groups/period.ts';
import { brief, calling, dated, documented, illustrated, peopled, placed, sourced } from '../groups/shared.ts';
import { defineType } from '../type.ts';
import {
  domain,
  ending,
  governmentRole,
  initiator,
  ladder,
  layer,
  mandateBy,
  organisationKind,
  outcome,
  phase,
  publicValue,
  recruitment,
  result,
  scope,
  worked,
  yesNo,
} from '../vocabularies.ts';

export const cases = defineType({
  name: 'cases',
  labels: { one: 'Praktijkvoorbeeld', many: 'Praktijkvoorbeelden', this: 'dit voorbeeld' },
  purpose: 'Wat anderen probeerden, waar, met welk resultaat. Ook als het mislukte.',
  segment: 'praktijkvoorbeelden',
  schemaOrg: 'Article',
  dates: ['date', 'period.start'],
  headings: ['Aanleiding', 'Aanpak', 'Resultaat', 'Wat werkte', 'Wat niet werkte', 'Zo neem je dit over'],
  kicker: ['place.name', 'period', 'result', 'ending'],
  fields: {
    ...base,
    quick: field.flag({
      label: 'Korte eerste versie',
      hint: 'Aan als nog niet alle koppen gevuld zijn.',
      group: 'open',
    }),
    ...brief,
    ...placed,
    ...dated,
    period: period({ label: 'Wanneer', group: 'open', schemaOrg: 'temporalCoverage' }),
    result: field.choice(result, { label: 'Hoe liep het af', group: 'open', filter: 'afloop' }),
    ending: field.choice(ending, { label: 'Hoe staat het er nu voor', group: 'open', filter: 'nu' }),
    ladder: field.choice(ladder, {
      label: 'Trede op de ladder',
      hint: 'Hoeveel hadden inwoners te zeggen?',
      filter: 'trede',
    }),
    mandate: field.object(
      {
        by: field.choice(mandateBy, { label: 'Wie' }),
        note: field.text({ label: 'Toelichting' }),
      },
      { label: 'Wie gaf ruimte' },
    ),
    initiator: field.choice(initiator, { label: 'Wie begon', filter: 'wie-begon' }),
    governmentRole: field.choice(governmentRole, { label: 'Rol van de overheid', filter: 'rol-overheid' }),
    participants: field.object(
      {
        min: field.number({ label: 'Minstens' }),
        max: field.number({ label: 'Hoogstens' }),
      },
      { label: 'Wie deed mee', unit: 'mensen' },
    ),
    recruitment: field.choices(recruitment, { label: 'Hoe kwamen deelnemers erbij', filter: 'werving' }),
    notReached: field.text({ label: 'Wie deed niet mee', hint: 'Wie had erbij moeten zijn en was er niet?' }),
    cost: field.object(
      {
        from: field.number({ label: 'Van' }),
        to: field.number({ label: 'Tot' }),
        year: field.number({ label: 'Prijspeil', min: 1900, max: 2100 }),
        note: field.text({ label: 'Toelichting' }),
      },
      { label: 'Kosten', unit: 'euro' },
    ),
    effort: field.object(
      {
        hours: field.number({ label: 'Uren', unit: 'uur' }),
        months: field.number({ label: 'Doorlooptijd', unit: 'maanden' }),
      },
      { label: 'Tijd die het vroeg' },
    ),
    orgKind: field.choice(organisationKind, { label: 'Soort organisatie', filter: 'soort-organisatie' }),
    layers: field.choices(layer, { label: 'Overheidslaag', filter: 'overheidslaag' }),
    scope: field.choice(scope, { label: 'Hoe groot gebied', filter: 'gebied' }),
    phase: field.choices(phase, { label: 'Fase', filter: 'fase' }),
    domain: field.choices(domain, { label: 'Domein', filter: 'domein' }),
    values: field.choices(publicValue, { label: 'Publieke waarden', hint: 'Hooguit drie.', max: 3, filter: 'waarde' }),
    outcomes: field.choices(outcome, { label: 'Wat het opleverde', filter: 'opbrengst' }),
    evaluation: field.object(
      {
        done: field.choice(yesNo, { label: 'Geëvalueerd' }),
        url: field.url({ label: 'Evaluatie' }),
      },
      { label: 'Evaluatie', group: 'bewijs' },
    ),
    methods: field.list(
      {
        practice: field.ref('practices', { label: 'Werkwijze', required: true, inverse: 'Gedaan in' }),
        worked: field.choice(worked, { label: 'Werkte het' }),
        note: field.text({ label: 'Toelichting' }),
      },
      { label: 'Gebruikte werkwijzen', group: 'verbanden', summary: ['practice', 'worked'], max: 20 },
    ),
    organisations: field.refs('organisations', { label: 'Organisaties', inverse: 'Praktijkvoorbeelden', max: 30 }),
    initiatives: field.refs('initiatives', { label: 'Initiatieven', inverse: 'Praktijkvoorbeelden', max: 30 }),
    inspiredBy: field.refs('cases', { label: 'Voorbeeld genomen aan', inverse: 'Nagedaan in', max: 20 }),
    partOf: field.ref('cases', { label: 'Onderdeel van', inverse: 'Bestaat uit' }),
    ...peopled,
    contact: field.object(
      {
        organisation: field.text({ label: 'Organisatie' }),
        team: field.text({ label: 'Team' }),
        address: field.contact({
          label: 'Adres',
          hint: 'Een webadres of een functionele mailbox, geen persoonlijk adres.',
        }),
      },
      { label: 'Contact' },
    ),
    ...calling,
    ...illustrated,
    ...documented,
    ...sourced,
  },
});
