import { field } from '../field.ts';
import { defineType } from '../type.ts';

export const search = defineType({
  name: 'search',
  labels: { one: 'Zoekwoorden', many: 'Zoekwoorden', this: 'deze zoekwoorden' },
  purpose: 'Woorden die voor zoeken hetzelfde betekenen.',
  segment: undefined,
  schemaOrg: 'DefinedTermSet',
  single: true,
  fields: {
    title: field.text({ label: 'Titel', group: 'open', required: true, max: 60 }),
    synonyms: field.texts({
      label: 'Woorden voor hetzelfde',
      hint: 'Per regel de woorden voor één ding, met een komma ertussen. Hooguit vijf woorden per naam.',
      group: 'open',
      max: 200,
    }),
  },
});
