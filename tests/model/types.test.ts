import { describe, expect, it } from 'vitest';
import { metaOf } from '../../src/model/field.ts';
import { allTypes, mustType, type TypeName } from '../../src/model/registry.ts';
import { fieldAt, filtersOf, relationsOf } from '../../src/model/type.ts';

/** The fields of the content model. `url{a b}` is an object or a list with the fields a and b. */
const period = 'period{start end ongoing}';
const groups = {
  base: 'title summary status themes aliases related respondsTo fictional lang owner reviewBy oldSlugs redactienoot',
  dated: 'date',
  sourced: 'sources{title url archived accessed} originalUrl rights{kind licence agreedOn}',
  illustrated: 'image{src alt decorative credit}',
  documented: 'documents{title kind file url licence accessible}',
  placed: 'place{name province code}',
  peopled: `people{pioneer role ${period}}`,
  calling: 'call{text until respondTo}',
} as const;

type Group = keyof typeof groups;

interface Expected {
  readonly groups: readonly Group[];
  readonly own: string;
  /** Name to targets. `related` and `respondsTo` of the base and `people` of its group come by themselves. */
  readonly relations?: Readonly<Record<string, string>>;
  readonly filters?: string;
  readonly required?: string;
  readonly headings?: string;
}

const expected: Readonly<Record<TypeName, Expected>> = {
  essays: {
    groups: ['base', 'dated', 'sourced', 'illustrated'],
    own: 'kind authors inShort',
    relations: { authors: 'pioneers' },
    filters: 'soort',
  },
  cases: {
    groups: ['base', 'dated', 'sourced', 'illustrated', 'documented', 'placed', 'peopled', 'calling'],
    own: `quick inShort ${period} result ending ladder mandate{by note} initiator governmentRole participants{min max} recruitment notReached cost{from to year note} effort{hours months} orgKind layers scope phase domain values outcomes evaluation{done url} methods{practice worked note} organisations initiatives inspiredBy partOf contact{organisation team address}`,
    relations: {
      'methods.practice': 'practices',
      organisations: 'organisations',
      initiatives: 'initiatives',
      inspiredBy: 'cases',
      partOf: 'cases',
    },
    filters:
      'provincie afloop nu trede wie-begon rol-overheid werving soort-organisatie overheidslaag gebied fase domein waarde opbrengst',
    headings: 'Aanleiding · Aanpak · Resultaat · Wat werkte · Wat niet werkte · Zo neem je dit over',
  },
  practices: {
    groups: ['base', 'sourced', 'illustrated', 'documented'],
    own: 'why minutes{min max} people{min max} difficulty divided complexity phase materials considerations before after',
    relations: { before: 'practices', after: 'practices' },
    filters: 'moeilijkheid verdeeldheid complexiteit fase',
    headings: 'Wat · Hoe · Let op · Voorbeeld',
  },
  pioneers: {
    groups: ['base', 'sourced', 'illustrated'],
    own: 'role organisation askMeAbout links{label url} consent{basis source informedOn objected}',
    relations: { organisation: 'organisations', askMeAbout: 'themes practices' },
  },
  initiatives: {
    groups: ['base', 'dated', 'sourced', 'illustrated', 'placed', 'peopled', 'calling'],
    own: `kind ${period} beganAt url archivedUrl organisations partOf successorOf`,
    relations: { organisations: 'organisations', partOf: 'initiatives', successorOf: 'initiatives' },
    filters: 'soort begon provincie',
  },
  organisations: {
    groups: ['base', 'sourced', 'illustrated', 'placed'],
    own: 'orgKind url tooi successorOf',
    relations: { successorOf: 'organisations' },
    filters: 'soort provincie',
  },
  collections: {
    groups: ['base', 'dated', 'sourced', 'illustrated'],
    own: 'subtitle format edition editors foreword parts{title introduction items} afterword message publisher isbn{print epub pdf} availability{how url price} handedTo{function date source} launch embargo',
    relations: {
      editors: 'pioneers',
      foreword: 'essays',
      'parts.items': 'essays cases practices',
      afterword: 'essays',
      launch: 'events',
    },
    filters: 'vorm',
  },
  events: {
    groups: ['base', 'sourced', 'illustrated', 'placed', 'peopled', 'documented'],
    own: 'kind start end series url organisations dilemmas report',
    relations: { organisations: 'organisations', dilemmas: 'dilemmas', report: 'essays' },
    filters: 'soort provincie',
    required: 'start',
  },
  dilemmas: {
    groups: ['base', 'dated', 'sourced', 'calling'],
    own: 'state values positions{title text arguments{side text source evidence}} outcome',
    relations: { 'positions.arguments.evidence': 'any' },
    filters: 'stand waarde',
  },
  wiki: {
    groups: ['base', 'sourced', 'illustrated'],
    own: 'kind definition broader',
    relations: { broader: 'wiki' },
    filters: 'soort',
  },
  themes: { groups: ['base'], own: 'definition broader tooi closeMatch', relations: { broader: 'themes' } },
  pages: { groups: ['base'], own: 'under navLabel order' },
  reactions: {
    groups: ['dated', 'sourced'],
    own: 'to inReplyTo author{name affiliation} stance status basis moderatedOn lang',
    relations: { to: 'any', inReplyTo: 'reactions' },
    required: 'to author status',
  },
  site: {
    groups: [],
    own: 'title tagline summary address basePath menu{label href} footer{label href} questions{label href} contact repository editPath publisher licence{name url} made theme',
    required: 'title tagline summary address contact publisher licence made',
  },
  search: { groups: [], own: 'title synonyms', required: 'title' },
};

/** An entry of each type with what makes it that type, as an author would write it. */
const base = { title: 'Titel', summary: 'Samenvatting.', status: 'gepubliceerd' };
const examples: Readonly<Record<TypeName, object>> = {
  essays: {
    ...base,
    kind: 'essay',
    authors: ['sanne'],
    date: 2010,
    inShort: ['Een.', 'Twee.', 'Drie.'],
    rights: { kind: 'eigen' },
  },
  cases: {
    ...base,
    period: { start: '2010~', ongoing: true },
    place: { name: 'Utrecht', province: 'utrecht', code: 'gm0344' },
    methods: [{ practice: 'tweegesprek', worked: 'deels', note: 'Te kort.' }],
    people: [{ pioneer: 'sanne', role: 'trekker', period: { start: '2010-05' } }],
    values: ['openheid', 'vertrouwen', 'privacy'],
    cost: { from: 0, to: 5000, year: 2010 },
    contact: { team: 'Team wijken', address: 'wijken@voorbeeld.nl' },
    call: { text: 'Wie doet mee?', until: '2026-12-31', respondTo: 'https://voorbeeld.nl' },
  },
  practices: {
    ...base,
    minutes: { min: 30, max: 90 },
    people: { min: 2 },
    difficulty: 3,
    divided: 5,
    complexity: 5,
    before: ['kaartspel'],
  },
  pioneers: {
    ...base,
    organisation: 'gemeente-utrecht',
    askMeAbout: ['themes/wijken', 'practices/tweegesprek'],
    consent: { basis: 'toestemming' },
  },
  initiatives: { ...base, kind: 'netwerk', successorOf: ['oud-netwerk'], beganAt: 'daarbuiten' },
  organisations: { ...base, orgKind: 'gemeente', tooi: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0344' },
  collections: {
    ...base,
    format: 'boek',
    parts: [{ title: 'Deel een', items: ['essays/een', 'cases/twee'] }],
    isbn: { epub: '978-90-00-00000-0' },
  },
  events: { ...base, start: '2026-11-21T19:30', kind: 'cafe', dilemmas: ['loting'] },
  dilemmas: {
    ...base,
    positions: [{ title: 'Ja', arguments: [{ side: 'voor', text: 'Omdat.', evidence: ['cases/een'] }] }],
  },
  wiki: { ...base, kind: 'begrip', definition: 'Wat het is.', broader: ['bestuur'] },
  themes: { ...base, broader: 'bestuur', closeMatch: ['https://voorbeeld.nl/thema'] },
  pages: { ...base, under: ['meedoen'], navLabel: 'Over', order: 1 },
  reactions: {
    to: 'essays/een',
    author: { name: 'Een beleidsmedewerker' },
    status: 'gepubliceerd',
    stance: 'eigen-ervaring',
  },
  site: {
    title: 'Site',
    tagline: 'Een site.',
    summary: 'Een site.',
    address: 'https://voorbeeld.nl',
    menu: [{ label: 'Werkwijzen', href: '/werkwijzen/' }],
    contact: 'redactie@voorbeeld.nl',
    publisher: 'Uitgever',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    made: 'Door de redactie.',
  },
  search: { title: 'Zoekwoorden', synonyms: ['baas, manager'] },
};

describe.each(allTypes)('the type $name', (type) => {
  const want = expected[type.name as TypeName];
  const has = (group: Group): boolean => want.groups.includes(group);

  it('has the fields of the content model, all of its groups among them, and no other', () => {
    const fields = [...want.groups.flatMap((group) => parts(groups[group])), ...parts(want.own)];
    expect(Object.entries(type.fields).map(written).sort()).toEqual(fields.sort());
  });

  it('leads to the types of the content model', () => {
    const relations = {
      ...(has('base') && { themes: 'themes', related: 'any', respondsTo: 'any' }),
      ...(has('peopled') && { 'people.pioneer': 'pioneers' }),
      ...want.relations,
    };
    const found = relationsOf(type).map(({ name, meta }) => [name, [meta.relation?.targets].flat().join(' ')]);
    expect(Object.fromEntries(found)).toEqual(relations);
  });

  it('can be filtered on what the content model says', () => {
    const filters = [...(has('base') ? ['thema'] : []), ...parts(want.filters ?? '')];
    expect(filtersOf(type).map(({ segment }) => segment)).toEqual(filters);
  });

  it('asks of an author no more than must be', () => {
    const required = Object.entries(type.fields).filter(([, schema]) => metaOf(schema).required);
    expect(required.map(([name]) => name)).toEqual([
      ...(has('base') ? ['title', 'summary', 'status'] : []),
      ...parts(want.required ?? ''),
    ]);
  });

  it('asks for the headings of the content model', () => {
    expect((type.headings ?? []).join(' · ')).toBe(want.headings ?? '');
  });

  it('accepts an example', () => {
    expect(type.schema.safeParse(examples[type.name as TypeName]).error?.issues ?? []).toEqual([]);
  });
});

describe('the content model', () => {
  it.each([
    ['cases', 'inspiredBy', 'Nagedaan in'],
    ['initiatives', 'successorOf', 'Opgevolgd door'],
    ['essays', 'authors', 'Schreef'],
    ['collections', 'parts.items', 'Verschenen in'],
    ['cases', 'methods.practice', 'Gedaan in'],
  ])('calls %s › %s "%s" from the other side', (name, path, inverse) => {
    expect(fieldAt(mustType(name), path.split('.'))?.relation?.inverse).toBe(inverse);
  });

  it.each([
    ['cases', { values: ['openheid', 'vertrouwen', 'privacy', 'snelheid'] }, 'more than three values'],
    ['essays', { summary: 'a'.repeat(281) }, 'a summary of more than 280 characters'],
    ['practices', { difficulty: 4 }, 'a difficulty above 3'],
    ['practices', { divided: 0 }, 'a division below 1'],
    ['events', { start: undefined }, 'no start'],
    ['pioneers', { email: 'sanne@voorbeeld.nl' }, 'a personal mailbox'],
    ['essays', { created: '2026-11-21' }, 'a date that git knows'],
    ['themes', { sources: [] }, 'a group it has not'],
    ['reactions', { author: { affiliation: 'Gemeente' } }, 'an author without a name or role'],
  ])('refuses of %s: %j (%s)', (name, change, _) => {
    expect(mustType(name).schema.safeParse({ ...examples[name as TypeName], ...change }).success).toBe(false);
  });

  it('hides from readers what is for the editors', () => {
    expect(
      Object.entries(mustType('essays').fields)
        .filter(([, schema]) => metaOf(schema).hidden)
        .map(([key]) => key),
    ).toEqual(['oldSlugs', 'redactienoot']);
  });
});

/** Words apart, what stands between braces kept with the word before it. */
function parts(text: string): string[] {
  return text.match(/[\w-]+(?:\{(?:[^{}]|\{[^{}]*\})*\})?/g) ?? [];
}

/** A field as the table above writes it. */
function written([name, schema]: readonly [string, Parameters<typeof metaOf>[0]]): string {
  const { fields } = metaOf(schema);
  return fields ? `${name}{${Object.entries(fields).map(written).join(' ')}}` : name;
}
