import { field } from '../field.ts';
import { base } from '../groups/base.ts';
import { period } from '../groups/period.ts';
import { calling, dated, illustrated, peopled, placed, sourced } from '../groups/shared.ts';
import { defineType } from '../type.ts';
import { beginning, initiativeKind } from '../vocabularies.ts';

export const initiatives = defineType({
  name: 'initiatives',
  labels: { one: 'Initiatief', many: 'Initiatieven', this: 'dit initiatief' },
  purpose: 'Platforms, netwerken, programma’s en bewegingen: wie ermee begon en wat erop volgde.',
  segment: 'initiatieven',
  schemaOrg: 'Organization',
  dates: ['date', 'period.start'],
  kicker: ['kind', 'period'],
  fields: {
    ...base,
    kind: field.choice(initiativeKind, { label: 'Soort', group: 'open', filter: 'soort' }),
    ...dated,
    period: period({ label: 'Wanneer', group: 'open' }),
    beganAt: field.choice(beginning, { label: 'Waar begon het?', group: 'open', filter: 'begon' }),
    url: field.url({ label: 'Website', group: 'open', schemaOrg: 'url' }),
    archivedUrl: field.url({ label: 'Bewaarde website' }),
    ...placed,
    organisations: field.refs('organisations', { label: 'Organisaties', inverse: 'Initiatieven', max: 30 }),
    partOf: field.refs('initiatives', { label: 'Onderdeel van', inverse: 'Bestaat uit', max: 4 }),
    successorOf: field.refs('initiatives', { label: 'Opvolger van', inverse: 'Opgevolgd door', max: 8 }),
    ...peopled,
    ...calling,
    ...illustrated,
    ...sourced,
  },
});
