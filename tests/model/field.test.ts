import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { field, metaOf, walkFields } from '../../src/model/field.ts';
import { vocabulary } from '../../src/model/vocabulary.ts';

const colour = vocabulary('colour', { rood: 'Rood', blauw: 'Blauw' });
const steps = vocabulary('steps', { '1': 'Een', '2': 'Twee', '3': 'Drie' });
const label = 'Veld';
const refs = { label, inverse: 'Andersom' };

/** What is wrong with a value: our own word for it, else the code of Zod. Empty when nothing is. */
function problems(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map((issue) =>
    issue.code === 'custom' ? String(issue.params?.['problem']) : issue.code,
  );
}

describe.each([
  [
    'text',
    field.text({ label }),
    ['Een regel.', 'a'.repeat(300)],
    { '': 'blank', '  ': 'blank', 'een\ntwee': 'blank', 'een\rtwee': 'blank', ['a'.repeat(301)]: 'too_big' },
  ],
  ['short text', field.text({ label, max: 3 }), ['abc'], { abcd: 'too_big' }],
  [
    'prose',
    field.prose({ label }),
    ['Een.\n\nTwee.', 'a'.repeat(5000)],
    { '': 'blank', '\n': 'blank', ['a'.repeat(5001)]: 'too_big' },
  ],
  [
    'url',
    field.url({ label }),
    ['https://voorbeeld.nl/'],
    {
      'voorbeeld.nl': 'wrong-url',
      '/over/': 'wrong-url',
      'mailto:a@b.nl': 'wrong-url',
      'javascript:alert(1)': 'unsafe-url',
    },
  ],
  [
    'contact',
    field.contact({ label }),
    ['https://voorbeeld.nl', 'redactie@voorbeeld.nl'],
    { redactie: 'wrong-mailbox', 'javascript:a@b.nl': 'unsafe-url' },
  ],
  [
    'day',
    field.day({ label }),
    ['2026-11-21'],
    { '2026-11': 'wrong-date', '2026-11-21~': 'wrong-date', morgen: 'wrong-date', '2026-11-31': 'impossible-date' },
  ],
  [
    'moment',
    field.moment({ label }),
    ['2026-11-21T19:30', '2026-11-21', '2010~'],
    { '2026-11-21T19.30': 'wrong-date', '2026-11-21T25:00': 'impossible-date' },
  ],
  [
    'edtf',
    field.edtf({ label }),
    ['2010', '2010-05', '2010-05-12', '2010~'],
    { '2010-5': 'wrong-date', ooit: 'wrong-date', '2010-13': 'impossible-date' },
  ],
  [
    'choice',
    field.choice(colour, { label }),
    ['rood', 'blauw'],
    { groen: 'invalid_value', Rood: 'invalid_value', constructor: 'invalid_value' },
  ],
  [
    'ref to one type',
    field.ref('essays', refs),
    ['een-essay'],
    { 'essays/een-essay': 'wrong-slug', 'Een essay': 'wrong-slug', '': 'wrong-slug' },
  ],
  ['ref to a list of one type', field.ref(['essays'], refs), ['een-essay'], { 'essays/een-essay': 'wrong-slug' }],
  [
    'ref to several types',
    field.ref(['essays', 'cases'], refs),
    ['essays/een-essay'],
    { 'een-essay': 'wrong-id', 'a/b/c': 'wrong-id' },
  ],
  ['ref to any', field.ref('any', refs), ['essays/een-essay'], { 'een-essay': 'wrong-id' }],
  [
    'media',
    field.media({ label }),
    ['cases/foto.jpg', 'cases/Een foto_2-3.jpg'],
    {
      '/foto.jpg': 'wrong-path',
      '../foto.jpg': 'wrong-path',
      'a/../b.jpg': 'wrong-path',
      'a//b.jpg': 'wrong-path',
      'a\\b.jpg': 'wrong-path',
      'https://a.nl/b.jpg': 'wrong-path',
      '': 'wrong-path',
    },
  ],
] as const)(
  'a field for a %s',
  (_, schema: z.ZodType, right: readonly string[], wrong: Readonly<Record<string, string>>) => {
    it.each(right)('accepts %j', (value) => {
      expect(schema.parse(value)).toBe(value);
    });

    it.each(Object.entries(wrong))('refuses %j as %s', (value, problem) => {
      expect(problems(schema, value)).toEqual([problem]);
    });

    it('refuses what is no text', () => {
      expect(problems(schema, true)).not.toEqual([]);
    });
  },
);

describe('an EDTF field', () => {
  it('reads a bare year, which YAML takes for a number', () => {
    expect(field.edtf({ label }).parse(2010)).toBe('2010');
    expect(problems(field.edtf({ label }), 2010.5)).toEqual(['invalid_type']);
  });
});

describe('a field for a number', () => {
  it('is whole and not below zero, unless it says otherwise', () => {
    expect(problems(field.number({ label }), 0)).toEqual([]);
    expect(problems(field.number({ label }), -1)).toEqual(['too_small']);
    expect(problems(field.number({ label }), 1.5)).toEqual(['invalid_type']);
    expect(problems(field.number({ label }), '5')).toEqual(['invalid_type']);
  });

  it('keeps to its smallest and largest value', () => {
    const year = field.number({ label, min: 1900, max: 2100 });
    expect([1899, 1900, 2100, 2101].map((value) => problems(year, value))).toEqual([
      ['too_small'],
      [],
      [],
      ['too_big'],
    ]);
  });

  it('that is a scale runs from 1 to the number of words', () => {
    const scale = field.scale(steps, { label });
    expect([0, 1, 3, 4].map((value) => problems(scale, value))).toEqual([['too_small'], [], [], ['too_big']]);
    expect(metaOf(scale).vocabulary).toBe(steps);
  });
});

describe('a flag', () => {
  it('is true or false, not a word', () => {
    expect([true, false].map((value) => problems(field.flag({ label }), value))).toEqual([[], []]);
    expect(problems(field.flag({ label }), 'ja')).toEqual(['invalid_type']);
  });
});

describe('a field with several values', () => {
  it.each([
    ['texts', field.texts({ label, max: 2 }), ['een', 'twee'], '', 'blank'],
    ['urls', field.urls({ label, max: 2 }), ['https://a.nl', 'https://b.nl'], 'javascript:a', 'unsafe-url'],
    ['choices', field.choices(colour, { label, max: 2 }), ['rood', 'blauw'], 'groen', 'invalid_value'],
    ['refs', field.refs('essays', { ...refs, max: 2 }), ['een', 'twee'], 'Een', 'wrong-slug'],
    ['slugs', field.slugs({ label, max: 2 }), ['een', 'twee'], 'Een', 'wrong-slug'],
  ])('of %s holds each value once, and not too many', (_, schema: z.ZodType, [one = '', two = ''], wrong, problem) => {
    expect(problems(schema, [one, two])).toEqual([]);
    expect(problems(schema, [])).toEqual([]);
    expect(problems(schema, [one, one])).toEqual(['double']);
    expect(problems(schema, [one, two, one])).toContain('too_big');
    expect(problems(schema, [wrong])).toEqual([problem]);
    // Not "too many" as well, though the text has more letters than the list may have items.
    expect(problems(schema, one)).toEqual(['invalid_type']);
  });
});

describe('fields within a field', () => {
  const inner = { name: field.text({ label: 'Naam', required: true }), note: field.text({ label: 'Noot' }) };

  it('make an object that refuses a misspelt key', () => {
    const object = field.object(inner, { label });
    expect(problems(object, { name: 'a' })).toEqual([]);
    expect(problems(object, { name: 'a', nmae: 'b' })).toEqual(['unrecognized_keys']);
    expect(problems(object, { note: 'a' })).toEqual(['invalid_type']);
  });

  it('make a list of objects that refuses the same item twice', () => {
    const list = field.list(inner, { label, max: 2 });
    expect(problems(list, [{ name: 'a' }, { name: 'b' }])).toEqual([]);
    expect(problems(list, [{ name: 'a' }, { name: 'a' }])).toEqual(['double']);
    expect(problems(list, [{ nmae: 'a' }])).toEqual(['invalid_type', 'unrecognized_keys']);
  });

  it('are walked in order, with their whole path', () => {
    const fields = {
      title: field.text({ label }),
      people: field.list({ who: field.object(inner, { label }) }, { label }),
    };
    expect([...walkFields(fields)].map(({ path }) => path.join('.'))).toEqual([
      'title',
      'people',
      'people.who',
      'people.who.name',
      'people.who.note',
    ]);
  });
});

describe('what a field knows about itself', () => {
  it('is what it was given, with its kind', () => {
    const schema = field.text({
      label: 'Titel',
      hint: 'Kort.',
      group: 'open',
      required: true,
      max: 80,
      schemaOrg: 'name',
    });
    expect(metaOf(schema)).toEqual({
      kind: 'text',
      label: 'Titel',
      hint: 'Kort.',
      group: 'open',
      required: true,
      max: 80,
      schemaOrg: 'name',
    });
  });

  it('stands among the facts, or the connections for a relation, unless it says otherwise', () => {
    expect(metaOf(field.flag({ label })).group).toBe('feiten');
    expect([metaOf(field.ref('any', refs)).group, metaOf(field.refs('any', refs)).group]).toEqual([
      'verbanden',
      'verbanden',
    ]);
    expect(metaOf(field.ref('any', { ...refs, group: 'open' })).group).toBe('open');
  });

  it('tells of a relation where it leads and what it is called from there', () => {
    expect(metaOf(field.ref('essays', refs)).relation).toEqual({ targets: ['essays'], inverse: 'Andersom' });
    expect(metaOf(field.refs('any', { ...refs, symmetrical: true })).relation).toEqual({
      targets: 'any',
      inverse: 'Andersom',
      symmetrical: true,
    });
  });

  it('is the same object at every call, and not mixed up between fields of one kind', () => {
    const [one, two] = [field.url({ label: 'Een' }), field.url({ label: 'Twee' })];
    expect(metaOf(one)).toBe(metaOf(one));
    expect([metaOf(one).label, metaOf(two).label]).toEqual(['Een', 'Twee']);
  });

  it('is missing from a schema made elsewhere, which is a mistake of ours', () => {
    expect(() => metaOf(z.string())).toThrow('src/model/field.ts');
  });

  it('is readable in a JSON Schema, also of a field that may be absent', () => {
    const schema = z.strictObject({ note: field.text({ label: 'Noot', hint: 'Kort.' }) });
    expect(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }).properties?.['note']).toMatchObject({
      type: 'string',
      title: 'Noot',
      description: 'Kort.',
    });
  });

  it('tells a JSON Schema how many values there may be', () => {
    const schema = z.strictObject({ names: field.texts({ label, max: 3 }) });
    expect(z.toJSONSchema(schema, { io: 'input' }).properties?.['names']).toMatchObject({ type: 'array', maxItems: 3 });
  });
});

describe('a field that is required', () => {
  const schema = z.strictObject({ must: field.text({ label, required: true }), may: field.text({ label }) });

  it('cannot be left out; another can', () => {
    expect(problems(schema, { must: 'a' })).toEqual([]);
    expect(problems(schema, { may: 'a' })).toEqual(['invalid_type']);
  });

  it('is required in the TypeScript type too', () => {
    expectTypeOf<z.infer<typeof schema>>().toEqualTypeOf<{ must: string; may?: string | undefined }>();
  });
});
