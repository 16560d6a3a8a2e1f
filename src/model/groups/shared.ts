import { field } from '../field.ts';
import { documentKind, personRole, province, rightsKind, yesNo } from '../vocabularies.ts';
import { period } from './period.ts';

/** Groups of fields that several types share; a type spreads the groups it needs. */

export const brief = {
  inShort: field.texts({
    label: 'In het kort',
    hint: 'Drie korte zinnen.',
    group: 'open',
    max: 3,
    schemaOrg: 'abstract',
  }),
};

export const dated = {
  date: field.edtf({
    label: 'Datum',
    hint: 'Zo precies als je weet: 2010, 2010-05, 2010-05-12 of 2010~ (rond 2010).',
    group: 'open',
    schemaOrg: 'datePublished',
  }),
};

export const sourced = {
  sources: field.list(
    {
      title: field.text({ label: 'Titel van de bron', required: true }),
      url: field.url({ label: 'Adres' }),
      archived: field.url({ label: 'Bewaard op', hint: 'Adres van een kopie in een webarchief.' }),
      accessed: field.day({ label: 'Gelezen op' }),
    },
    {
      label: 'Bronnen',
      hint: 'Wat je zelf hebt gelezen.',
      group: 'bewijs',
      max: 60,
      summary: ['title'],
      schemaOrg: 'citation',
    },
  ),
  originalUrl: field.urls({ label: 'Eerder verschenen op', group: 'bewijs', max: 10 }),
  rights: field.object(
    {
      kind: field.choice(rightsKind, { label: 'Herkomst van de tekst', required: true }),
      licence: field.url({ label: 'Licentie', hint: 'Alleen als die anders is dan die van de site.' }),
      agreedOn: field.day({ label: 'Afgesproken op' }),
    },
    { label: 'Rechten', group: 'bewijs' },
  ),
};

export const illustrated = {
  image: field.object(
    {
      src: field.media({ label: 'Bestand', hint: 'Pad onder content/media.', required: true }),
      alt: field.text({ label: 'Wat is er te zien?', hint: 'Voor wie de afbeelding niet ziet.' }),
      decorative: field.flag({ label: 'Alleen versiering' }),
      credit: field.text({ label: 'Maker en licentie' }),
    },
    { label: 'Afbeelding', group: 'open', schemaOrg: 'image' },
  ),
};

export const documented = {
  documents: field.list(
    {
      title: field.text({ label: 'Titel', required: true }),
      kind: field.choice(documentKind, { label: 'Soort' }),
      file: field.media({ label: 'Bestand' }),
      url: field.url({ label: 'Adres' }),
      licence: field.text({ label: 'Licentie' }),
      accessible: field.choice(yesNo, { label: 'Toegankelijk document' }),
    },
    { label: 'Documenten', group: 'bewijs', max: 40, summary: ['title'] },
  ),
};

export const placed = {
  place: field.object(
    {
      name: field.text({ label: 'Gemeente of plaats', hint: 'Leeg laten als het om de hele provincie gaat.', max: 80 }),
      province: field.choice(province, { label: 'Provincie', filter: 'provincie' }),
      code: field.text({ label: 'Gemeentecode', hint: 'Bijvoorbeeld gm0307. Mag leeg blijven.', max: 6 }),
    },
    { label: 'Plaats', group: 'open', schemaOrg: 'contentLocation' },
  ),
};

export const peopled = {
  people: field.list(
    {
      pioneer: field.ref('pioneers', { label: 'Wie', required: true, inverse: 'Betrokken bij' }),
      role: field.choice(personRole, { label: 'Rol', required: true }),
      period: period({ label: 'Wanneer' }),
    },
    { label: 'Betrokken mensen', group: 'verbanden', max: 60, summary: ['pioneer', 'role'] },
  ),
};

export const calling = {
  call: field.object(
    {
      text: field.text({ label: 'Oproep', hint: 'Wat vraag je, en van wie?', required: true, max: 280 }),
      until: field.day({ label: 'Geldig tot en met', required: true }),
      respondTo: field.contact({
        label: 'Reageren via',
        hint: 'Een webadres of een functionele mailbox.',
        required: true,
      }),
    },
    { label: 'Oproep', group: 'feiten' },
  ),
};
