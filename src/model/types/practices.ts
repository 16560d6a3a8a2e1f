import { field } from '../field.ts';
import { base } from '../groups/base.ts';
import { documented, illustrated, sourced } from '../groups/shared.ts';
import { defineType } from '../type.ts';
import { complexity, difficulty, divided, phase } from '../vocabularies.ts';

const range = (label: string, unit: string, hint: string) =>
  field.object(
    { min: field.number({ label: 'Minstens', unit }), max: field.number({ label: 'Hoogstens', unit }) },
    { label, unit, hint, group: 'open' },
  );

export const practices = defineType({
  name: 'practices',
  labels: { one: 'Werkwijze', many: 'Werkwijzen', this: 'deze werkwijze', printed: 'Praktijkkaart' },
  purpose: 'Manieren van werken die op een kaart passen: wat, waarom en hoe.',
  segment: 'werkwijzen',
  schemaOrg: 'HowTo',
  headings: ['Wat', 'Hoe', 'Let op', 'Voorbeeld'],
  kicker: ['minutes', 'people'],
  fields: {
    ...base,
    why: field.prose({ label: 'Waarom', hint: 'Wanneer heb je hier iets aan?', group: 'open', max: 600 }),
    minutes: range('Duur', 'minuten', 'Hoe lang duurt het van begin tot eind?'),
    people: range('Mensen', 'mensen', 'Voor hoeveel mensen tegelijk?'),
    difficulty: field.scale(difficulty, { label: 'Moeilijkheid', group: 'open', filter: 'moeilijkheid' }),
    divided: field.scale(divided, {
      label: 'Hoe verdeeld zijn mensen hierover?',
      group: 'open',
      filter: 'verdeeldheid',
    }),
    complexity: field.scale(complexity, {
      label: 'Hoe ingewikkeld is het onderwerp?',
      group: 'open',
      filter: 'complexiteit',
    }),
    phase: field.choices(phase, { label: 'Fase', group: 'open', filter: 'fase' }),
    materials: field.texts({ label: 'Wat je nodig hebt', max: 30, schemaOrg: 'supply' }),
    considerations: field.prose({
      label: 'Recht, ethiek en privacy',
      hint: 'Waar moet je juridisch en ethisch op letten?',
    }),
    before: field.refs('practices', { label: 'Doe dit eerst', inverse: 'Bereidt voor op', max: 8 }),
    after: field.refs('practices', { label: 'Doe dit daarna', inverse: 'Volgt goed op', max: 8 }),
    ...illustrated,
    ...documented,
    ...sourced,
  },
});
