import { field } from '../field.ts';
import { base } from '../groups/base.ts';
import { illustrated, sourced } from '../groups/shared.ts';
import { defineType } from '../type.ts';
import { wikiKind } from '../vocabularies.ts';

export const wiki = defineType({
  name: 'wiki',
  labels: { one: 'Wikipagina', many: 'Wiki', this: 'deze wikipagina' },
  purpose: 'Kennis die van iedereen is: artikelen en begrippen.',
  segment: 'wiki',
  schemaOrg: 'Article',
  kicker: ['kind'],
  fields: {
    ...base,
    kind: field.choice(wikiKind, { label: 'Soort', group: 'open', filter: 'soort' }),
    definition: field.text({
      label: 'Definitie',
      hint: 'Voor een begrip: wat is het, in een of twee zinnen.',
      group: 'open',
      max: 600,
    }),
    broader: field.refs('wiki', { label: 'Breder begrip', inverse: 'Smallere begrippen', max: 4 }),
    ...illustrated,
    ...sourced,
  },
});
