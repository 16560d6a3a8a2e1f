import { field } from '../field.ts';
import { base } from '../groups/base.ts';
import { brief, dated, illustrated, sourced } from '../groups/shared.ts';
import { defineType } from '../type.ts';
import { essayKind } from '../vocabularies.ts';

export const essays = defineType({
  name: 'essays',
  labels: { one: 'Essay', many: 'Essays', this: 'dit essay' },
  purpose: 'Persoonlijke verhalen en beschouwingen over werken aan een andere overheid.',
  segment: 'essays',
  schemaOrg: 'Article',
  dates: ['date'],
  kicker: ['kind', 'date'],
  fields: {
    ...base,
    kind: field.choice(essayKind, { label: 'Soort', group: 'open', filter: 'soort', schemaOrg: 'genre' }),
    authors: field.refs('pioneers', {
      label: 'Geschreven door',
      hint: 'Leeg betekent: de redactie.',
      group: 'open',
      inverse: 'Schreef',
      schemaOrg: 'author',
    }),
    ...dated,
    ...brief,
    ...illustrated,
    ...sourced,
  },
});
