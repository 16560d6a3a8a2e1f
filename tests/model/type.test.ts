import { describe, expect, it } from 'vitest';
import { field } from '../../src/model/field.ts';
import { defineType, fieldAt, filtersOf, relationsOf, valuesAt } from '../../src/model/type.ts';
import { vocabulary } from '../../src/model/vocabulary.ts';

const colour = vocabulary('colour', { rood: 'Rood', blauw: 'Blauw' });

const definition = {
  name: 'boats',
  labels: { one: 'Boot', many: 'Boten', this: 'deze boot' },
  purpose: 'Om mee te varen.',
  segment: 'boten',
  schemaOrg: 'Product',
  fields: {
    title: field.text({ label: 'Titel', required: true }),
    colour: field.choice(colour, { label: 'Kleur', filter: 'kleur' }),
    home: field.object({ harbour: field.choice(colour, { label: 'Haven', filter: 'haven' }) }, { label: 'Thuis' }),
    crew: field.list(
      { who: field.ref('pioneers', { label: 'Wie', inverse: 'Vaart op' }) },
      { label: 'Bemanning', summary: ['who'] },
    ),
    twin: field.ref('boats', { label: 'Tweeling', inverse: 'Tweeling' }),
  },
} as const;
const boats = defineType(definition);

describe('a content type', () => {
  it('makes a schema of its fields that refuses a misspelt key', () => {
    expect(boats.schema.safeParse({ title: 'Aap' }).success).toBe(true);
    expect(boats.schema.safeParse({ title: 'Aap', tilte: 'Aap' }).success).toBe(false);
  });

  it('has a list when it has a segment, unless it says otherwise', () => {
    expect(boats.listed).toBe(true);
    expect(defineType({ ...definition, segment: undefined }).listed).toBe(false);
    expect(defineType({ ...definition, segment: '' }).listed).toBe(false);
    expect(defineType({ ...definition, listed: false }).listed).toBe(false);
  });

  it('names its relations by their path, those in lists included', () => {
    expect(relationsOf(boats).map(({ name, path }) => [name, path])).toEqual([
      ['crew.who', ['crew', 'who']],
      ['twin', ['twin']],
    ]);
  });

  it('names its filters by their address, those in objects included', () => {
    expect(filtersOf(boats).map(({ segment, path }) => [segment, path])).toEqual([
      ['kleur', ['colour']],
      ['haven', ['home', 'harbour']],
    ]);
  });
});

describe('a field of a type', () => {
  it.each([
    [['title'], 'Titel'],
    [['crew'], 'Bemanning'],
    [['crew', 0, 'who'], 'Wie'],
    [['home', 'harbour'], 'Haven'],
    [[], undefined],
    [['zeil'], undefined],
    [['title', 'deel'], undefined],
    [['constructor'], undefined],
    [['__proto__', 'toString'], undefined],
  ] as const)('at %j is %j', (path, label) => {
    expect(fieldAt(boats, path)?.label).toBe(label);
  });
});

describe('the values at a path', () => {
  const data = {
    title: 'Aap',
    home: { harbour: 'rood' },
    crew: [{ who: 'noot' }, {}, { who: 'mies' }],
    tags: ['a', 'b'],
  };

  it('of a single field is one value', () => {
    expect(valuesAt(data, ['title'])).toEqual([{ value: 'Aap', where: ['title'], parent: data }]);
  });

  it('of a field in an object has that object as its parent', () => {
    expect(valuesAt(data, ['home', 'harbour'])).toEqual([
      { value: 'rood', where: ['home', 'harbour'], parent: data.home },
    ]);
  });

  it('of a list are its items, each with its place', () => {
    expect(valuesAt(data, ['tags']).map(({ value, where }) => [value, where])).toEqual([
      ['a', ['tags', 0]],
      ['b', ['tags', 1]],
    ]);
  });

  it('of a field in a list skip the items without it', () => {
    expect(valuesAt(data, ['crew', 'who'])).toEqual([
      { value: 'noot', where: ['crew', 0, 'who'], parent: data.crew[0] },
      { value: 'mies', where: ['crew', 2, 'who'], parent: data.crew[2] },
    ]);
  });

  it.each([[['zeil']], [['title', 'deel']], [['crew', 'who', 'naam']], [[]]])('at %j are none', (path) => {
    expect(valuesAt(data, path)).toEqual([]);
  });

  it('of something that is no object are none', () => {
    expect([
      valuesAt(null, ['title']),
      valuesAt('tekst', ['length']),
      valuesAt({ crew: null }, ['crew', 'who']),
    ]).toEqual([[], [], []]);
  });
});
