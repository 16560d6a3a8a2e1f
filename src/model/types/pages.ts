import { field } from '../field.ts';
import { base } from '../groups/base.ts';
import { defineType } from '../type.ts';

export const pages = defineType({
  name: 'pages',
  labels: { one: 'Pagina', many: 'Pagina’s', this: 'deze pagina' },
  purpose: 'Vaste pagina’s van de site, zoals Over en Huisregels.',
  segment: '',
  schemaOrg: 'WebPage',
  fields: {
    ...base,
    under: field.slugs({
      label: 'Staat onder',
      hint: 'De pagina’s boven deze, van buiten naar binnen. Ze komen voor de naam in het adres.',
      group: 'beheer',
      max: 3,
      hidden: true,
    }),
    navLabel: field.text({ label: 'Naam in het menu', group: 'open', max: 30, hidden: true }),
    order: field.number({ label: 'Volgorde', group: 'open', max: 999, hidden: true }),
  },
});
