import { field } from '../field.ts';
import { sourced } from '../groups/shared.ts';
import { defineType } from '../type.ts';
import { consentBasis, language, stance, status } from '../vocabularies.ts';

export const reactions = defineType({
  name: 'reactions',
  labels: { one: 'Reactie', many: 'Reacties', this: 'deze reactie' },
  purpose: 'Wat een ander erover zegt, geplaatst door de redactie.',
  segment: undefined,
  schemaOrg: 'Comment',
  dates: ['date'],
  fields: {
    to: field.ref('any', { label: 'Reactie op', group: 'open', required: true, inverse: 'Reacties' }),
    inReplyTo: field.ref('reactions', { label: 'Antwoord op reactie', group: 'open', inverse: 'Antwoorden' }),
    author: field.object(
      {
        name: field.text({
          label: 'Naam of rol',
          hint: 'Bij voorkeur een rol: "een beleidsmedewerker".',
          required: true,
          max: 120,
        }),
        affiliation: field.text({ label: 'Organisatie', max: 120 }),
      },
      { label: 'Wie', group: 'open', required: true },
    ),
    stance: field.choice(stance, { label: 'Wat voor reactie', group: 'open' }),
    date: field.edtf({ label: 'Datum', group: 'open' }),
    status: field.choice(status, { label: 'Status', group: 'open', required: true }),
    basis: field.choice(consentBasis, { label: 'Grondslag', group: 'bewijs' }),
    moderatedOn: field.day({ label: 'Geplaatst door de redactie op', group: 'bewijs' }),
    lang: field.choice(language, { label: 'Taal', group: 'beheer' }),
    ...sourced,
  },
});
