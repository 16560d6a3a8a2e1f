import { field } from '../field.ts';
import { base } from '../groups/base.ts';
import { dated, illustrated, sourced } from '../groups/shared.ts';
import { defineType } from '../type.ts';
import { collectionFormat } from '../vocabularies.ts';

export const collections = defineType({
  name: 'collections',
  labels: { one: 'Bundel', many: 'Bundels', this: 'deze bundel' },
  purpose: 'Verhalen en kaarten die bij elkaar horen, uitgegeven als boek of kaartenset.',
  segment: 'bundels',
  schemaOrg: 'Book',
  dates: ['date'],
  kicker: ['format', 'date'],
  fields: {
    ...base,
    subtitle: field.text({ label: 'Ondertitel', group: 'open' }),
    format: field.choice(collectionFormat, { label: 'Vorm', group: 'open', filter: 'vorm' }),
    ...dated,
    edition: field.text({ label: 'Druk', schemaOrg: 'bookEdition' }),
    editors: field.refs('pioneers', {
      label: 'Samengesteld door',
      inverse: 'Stelde samen',
      max: 12,
      schemaOrg: 'editor',
    }),
    foreword: field.ref('essays', { label: 'Voorwoord', inverse: 'Voorwoord van' }),
    parts: field.list(
      {
        title: field.text({ label: 'Titel van het deel', required: true }),
        introduction: field.prose({ label: 'Inleiding' }),
        items: field.refs(['essays', 'cases', 'practices'], {
          label: 'Stukken',
          required: true,
          inverse: 'Verschenen in',
          max: 100,
          schemaOrg: 'hasPart',
        }),
      },
      { label: 'Inhoud', group: 'open', summary: ['title'], max: 30 },
    ),
    afterword: field.ref('essays', { label: 'Nawoord', inverse: 'Nawoord van' }),
    message: field.prose({ label: 'Boodschap aan bestuur en management', hint: 'Hooguit 120 woorden.', max: 1000 }),
    publisher: field.text({ label: 'Uitgever', schemaOrg: 'publisher' }),
    isbn: field.object(
      {
        print: field.text({ label: 'Gedrukt', max: 20 }),
        epub: field.text({ label: 'EPUB', max: 20 }),
        pdf: field.text({ label: 'PDF', max: 20 }),
      },
      { label: 'ISBN' },
    ),
    availability: field.list(
      {
        how: field.text({ label: 'Hoe', required: true }),
        url: field.url({ label: 'Adres' }),
        price: field.text({ label: 'Prijs', max: 40 }),
      },
      { label: 'Zo kom je eraan', summary: ['how'], max: 10 },
    ),
    handedTo: field.object(
      {
        function: field.text({ label: 'Functie', required: true }),
        date: field.edtf({ label: 'Wanneer' }),
        source: field.url({ label: 'Bron' }),
      },
      { label: 'Overhandigd aan' },
    ),
    launch: field.ref('events', { label: 'Gepresenteerd op', inverse: 'Hier verscheen' }),
    embargo: field.day({ label: 'Embargo tot', group: 'beheer' }),
    ...illustrated,
    ...sourced,
  },
});
