import { field } from '../field.ts';
import { base } from '../groups/base.ts';
import { illustrated, placed, sourced } from '../groups/shared.ts';
import { defineType } from '../type.ts';
import { organisationKind } from '../vocabularies.ts';

export const organisations = defineType({
  name: 'organisations',
  labels: { one: 'Organisatie', many: 'Organisaties', this: 'deze organisatie' },
  purpose: 'Gemeenten, ministeries, stichtingen, bedrijven en universiteiten die in de verhalen voorkomen.',
  segment: 'organisaties',
  schemaOrg: 'Organization',
  kicker: ['orgKind', 'place.name'],
  fields: {
    ...base,
    orgKind: field.choice(organisationKind, { label: 'Soort organisatie', group: 'open', filter: 'soort' }),
    url: field.url({ label: 'Website', group: 'open', schemaOrg: 'url' }),
    ...placed,
    tooi: field.url({
      label: 'Nummer in TOOI',
      hint: 'Adres in het register van overheidsorganisaties.',
      schemaOrg: 'sameAs',
    }),
    successorOf: field.refs('organisations', { label: 'Opvolger van', inverse: 'Opgevolgd door', max: 8 }),
    ...illustrated,
    ...sourced,
  },
});
