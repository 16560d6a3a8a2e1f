import { field } from '../field.ts';
import { base } from '../groups/base.ts';
import { defineType } from '../type.ts';

export const themes = defineType({
  name: 'themes',
  labels: { one: 'Thema', many: 'Thema’s', this: 'dit thema' },
  purpose: 'De onderwerpen waarop alles is geordend.',
  segment: 'themas',
  schemaOrg: 'DefinedTerm',
  fields: {
    ...base,
    definition: field.text({ label: 'Definitie', group: 'open', max: 600 }),
    broader: field.ref('themes', { label: 'Breder thema', group: 'open', inverse: 'Smallere thema’s' }),
    tooi: field.url({
      label: 'Thema in TOOI',
      hint: 'Adres in de themalijst van de overheid: het thema waar dit onder valt.',
    }),
    closeMatch: field.urls({ label: 'Lijkt op', hint: 'Adressen van verwante thema’s in andere lijsten.', max: 10 }),
  },
});
