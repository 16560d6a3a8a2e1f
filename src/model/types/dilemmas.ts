import { field } from '../field.ts';
import { base } from '../groups/base.ts';
import { calling, dated, sourced } from '../groups/shared.ts';
import { defineType } from '../type.ts';
import { argumentSide, dilemmaState, publicValue } from '../vocabularies.ts';

export const dilemmas = defineType({
  name: 'dilemmas',
  labels: { one: 'Vraagstuk', many: 'Vraagstukken', this: 'dit vraagstuk' },
  purpose: 'Vragen zonder makkelijk antwoord, met standpunten, argumenten en wat ermee gedaan is.',
  segment: 'vraagstukken',
  schemaOrg: 'Question',
  dates: ['date'],
  kicker: ['state'],
  fields: {
    ...base,
    ...dated,
    state: field.choice(dilemmaState, { label: 'Stand', group: 'open', filter: 'stand' }),
    values: field.choices(publicValue, { label: 'Waarden die botsen', group: 'open', filter: 'waarde', max: 6 }),
    positions: field.list(
      {
        title: field.text({ label: 'Standpunt', required: true }),
        text: field.prose({ label: 'Toelichting' }),
        arguments: field.list(
          {
            side: field.choice(argumentSide, { label: 'Voor, tegen of nuance', required: true }),
            text: field.prose({ label: 'Argument', required: true, max: 800 }),
            source: field.text({ label: 'Van wie', hint: 'Wie bracht dit in, of waar staat het?' }),
            evidence: field.refs('any', { label: 'Onderbouwing', inverse: 'Onderbouwt een argument bij', max: 8 }),
          },
          { label: 'Argumenten', summary: ['side', 'text'], max: 30 },
        ),
      },
      { label: 'Standpunten', group: 'open', summary: ['title'], max: 12 },
    ),
    outcome: field.prose({ label: 'Wat ermee gedaan is' }),
    ...calling,
    ...sourced,
  },
});
