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
    navLabel: field.text({ label: 'Naam in het menu', group: 'open', max: 30, hidden: true }),
    order: field.number({ label: 'Volgorde', group: 'open', max: 999, hidden: true }),
  },
});
