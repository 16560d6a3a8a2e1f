import { field } from '../field.ts';
import { base } from '../groups/base.ts';
import { illustrated, sourced } from '../groups/shared.ts';
import { defineType } from '../type.ts';
import { consentBasis } from '../vocabularies.ts';

export const pioneers = defineType({
  name: 'pioneers',
  labels: { one: 'Pionier', many: 'Pioniers', this: 'deze pionier' },
  purpose: 'Mensen die iets probeerden of over hun eigen praktijk schreven.',
  segment: 'pioniers',
  schemaOrg: 'Person',
  kicker: ['role'],
  fields: {
    ...base,
    role: field.text({
      label: 'Publieke rol',
      hint: 'In welke rol staat deze persoon hier?',
      group: 'open',
      schemaOrg: 'jobTitle',
    }),
    organisation: field.ref('organisations', {
      label: 'Organisatie',
      group: 'open',
      inverse: 'Mensen',
      schemaOrg: 'affiliation',
    }),
    askMeAbout: field.refs(['themes', 'practices'], {
      label: 'Weet veel van',
      inverse: 'Wie weet hier meer van',
      max: 8,
      schemaOrg: 'knowsAbout',
    }),
    links: field.list(
      { label: field.text({ label: 'Naam', required: true }), url: field.url({ label: 'Adres', required: true }) },
      { label: 'Elders op het web', summary: ['label'], max: 12, schemaOrg: 'sameAs' },
    ),
    consent: field.object(
      {
        basis: field.choice(consentBasis, { label: 'Grondslag', required: true }),
        source: field.text({ label: 'Toelichting of bron' }),
        informedOn: field.day({ label: 'Geïnformeerd op' }),
        objected: field.day({ label: 'Bezwaar gemaakt op' }),
      },
      {
        label: 'Waarom deze persoon hier staat',
        hint: 'Verplicht: zonder grondslag geen pagina over een persoon.',
        group: 'bewijs',
      },
    ),
    ...illustrated,
    ...sourced,
  },
});
