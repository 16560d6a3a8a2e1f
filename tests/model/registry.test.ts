import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { metaOf, walkFields, type Fields } from '../../src/model/field.ts';
import {
  allTypes,
  mustType,
  typeAtSegment,
  typeNamed,
  types,
  type DataOf,
  type TypeName,
} from '../../src/model/registry.ts';
import { isSlug } from '../../src/model/slug.ts';
import { fieldAt, filtersOf, relationsOf } from '../../src/model/type.ts';

/** Parts of an address that a list keeps for itself, so a filter cannot have them. */
const reserved = ['pagina', 'op-titel', 'index', 'feeds'];

const doubles = (items: readonly string[]): string[] => items.filter((item, index) => items.indexOf(item) !== index);

describe('the registry', () => {
  it('has every type of the model, in the order of menus and open data', () => {
    expect(types.map(({ name }) => name)).toEqual([
      'essays', 'cases', 'practices', 'pioneers', 'initiatives', 'organisations', 'collections', 'events', 'dilemmas', 'wiki', 'themes', 'pages', 'reactions', 'site', 'search',
    ]); // prettier-ignore
    expect(allTypes).toEqual(types);
  });

  it('gives every type its Dutch address, or none', () => {
    expect(Object.fromEntries(types.map(({ name, segment }) => [name, segment]))).toEqual({
      essays: 'essays',
      cases: 'praktijkvoorbeelden',
      practices: 'werkwijzen',
      pioneers: 'pioniers',
      initiatives: 'initiatieven',
      organisations: 'organisaties',
      collections: 'bundels',
      events: 'bijeenkomsten',
      dilemmas: 'vraagstukken',
      wiki: 'wiki',
      themes: 'themas',
      pages: '',
      reactions: undefined,
      site: undefined,
    });
  });

  it('has no folder, address or Dutch name twice', () => {
    expect(doubles(allTypes.map(({ name }) => name))).toEqual([]);
    expect(doubles(allTypes.flatMap(({ segment }) => (segment === undefined ? [] : [segment])))).toEqual([]);
    expect(doubles(allTypes.map(({ labels }) => labels.one))).toEqual([]);
  });

  it('finds a type by its folder', () => {
    expect(typeNamed('cases')?.labels.one).toBe('Praktijkvoorbeeld');
    expect([typeNamed('praktijkvoorbeelden'), typeNamed('constructor'), typeNamed('')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('finds a type by the first part of its address', () => {
    expect(typeAtSegment('praktijkvoorbeelden')?.name).toBe('cases');
    expect([typeAtSegment('cases'), typeAtSegment('')]).toEqual([undefined, undefined]);
  });

  it('says what to do when code asks for a type that does not exist', () => {
    expect(mustType('cases').name).toBe('cases');
    expect(() => mustType('boats')).toThrow('There is no content type "boats". Add it to src/model/registry.ts.');
  });

  it('lists the types with an address of their own, and has one file for the site', () => {
    expect(allTypes.filter(({ listed }) => !listed).map(({ name }) => name)).toEqual([
      'pages',
      'reactions',
      'site',
      'search',
    ]);
    expect(allTypes.filter(({ single }) => single).map(({ name }) => name)).toEqual(['site', 'search']);
  });
});

describe.each(allTypes)('the type $name', (type) => {
  const fields = [...walkFields(type.fields)].map(({ path, meta }) => ({ name: path.join('.'), path, meta }));

  it('says what it is called and what it is for', () => {
    expect([type.labels.one, type.labels.many, type.schemaOrg].every((text) => text.trim() !== '')).toBe(true);
    expect(type.labels.this).toMatch(/^(dit|deze) \p{Ll}/u);
    expect(type.purpose).toMatch(/^\p{Lu}.{10,120}\.$/u);
  });

  it('has a label and a group for every field', () => {
    const groups = ['open', 'feiten', 'verbanden', 'bewijs', 'beheer'];
    expect(
      fields.filter(({ meta }) => meta.label.trim() === '' || !groups.includes(meta.group)).map(({ name }) => name),
    ).toEqual([]);
  });

  it('has no label twice in one group of fields', () => {
    const within = (own: Fields): string[] => {
      const metas = Object.values(own).map(metaOf);
      return [
        ...doubles(metas.map(({ label }) => label)),
        ...metas.flatMap((meta) => (meta.fields ? within(meta.fields) : [])),
      ];
    };
    expect(within(type.fields)).toEqual([]);
  });

  it('has a name in both directions for every relation, which leads to types that exist', () => {
    const wrong = relationsOf(type).filter(({ meta: { label, relation } }) => {
      const targets = relation?.targets ?? [];
      return (
        label === '' ||
        relation?.inverse.trim() === '' ||
        (targets !== 'any' && (targets.length === 0 || !targets.every(typeNamed)))
      );
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('keeps the addresses of its filters apart, from each other and from those of a list', () => {
    const segments = filtersOf(type).map(({ segment }) => segment);
    expect(doubles(segments)).toEqual([]);
    expect(segments.filter((segment) => reserved.includes(segment) || !isSlug(segment))).toEqual([]);
  });

  it('filters on a vocabulary or on themes only, whose values can stand in an address', () => {
    const wrong = filtersOf(type).filter(
      ({ meta }) => meta.vocabulary === undefined && meta.relation?.targets.length !== 1,
    );
    expect(wrong.map(({ segment }) => segment)).toEqual([]);
  });

  it('has a summary of fields that exist for every list, and no list deeper than two', () => {
    const lists = fields.filter(({ meta }) => meta.kind === 'list');
    const wrong = lists.filter(
      ({ meta }) => !meta.summary?.length || !meta.summary.every((key) => Object.hasOwn(meta.fields ?? {}, key)),
    );
    const deep = lists.filter(
      ({ path }) => path.filter((_, index) => fieldAt(type, path.slice(0, index + 1))?.kind === 'list').length > 2,
    );
    expect([...wrong, ...deep].map(({ name }) => name)).toEqual([]);
  });

  it('dates and introduces itself by fields it has', () => {
    const named = [...(type.dates ?? []), ...(type.kicker ?? [])];
    expect(named.filter((name) => !fieldAt(type, name.split('.')))).toEqual([]);
    expect(
      (type.dates ?? []).filter(
        (name) => !['edtf', 'moment', 'day'].includes(fieldAt(type, name.split('.'))?.kind ?? ''),
      ),
    ).toEqual([]);
  });

  it('gives a JSON Schema in which every field keeps its label, its hint and whether it must be there', () => {
    const json = z.toJSONSchema(type.schema, { io: 'input', unrepresentable: 'any' });
    const lost = fields.filter(({ path, meta }) => {
      const own = partAt(json, path);
      const above = partAt(json, path.slice(0, -1));
      const required = (above?.items ?? above)?.required?.includes(path.at(-1) ?? '') ?? false;
      return own?.title !== meta.label || own.description !== meta.hint || required !== meta.required;
    });
    expect(lost.map(({ name }) => name)).toEqual([]);
    expect(json.additionalProperties).toBe(false);
  });
});

/** The part of a JSON Schema this test looks at. */
interface JsonPart {
  readonly title?: string;
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonPart>>;
  readonly items?: JsonPart;
}

function partAt(schema: object, path: readonly string[]): JsonPart | undefined {
  return path.reduce<JsonPart | undefined>((part, name) => (part?.items ?? part)?.properties?.[name], schema);
}

describe('the TypeScript type of front matter', () => {
  it('is derived from the fields', () => {
    expectTypeOf<TypeName>().toExtend<string>();
    expectTypeOf<DataOf<'cases'>['title']>().toEqualTypeOf<string>();
    expectTypeOf<DataOf<'cases'>['status']>().toEqualTypeOf<'concept' | 'gepubliceerd' | 'archief'>();
    expectTypeOf<DataOf<'cases'>['quick']>().toEqualTypeOf<boolean | undefined>();
    expectTypeOf<DataOf<'cases'>['inspiredBy']>().toEqualTypeOf<string[] | undefined>();
    expectTypeOf<NonNullable<DataOf<'cases'>['ending']>>().toEqualTypeOf<
      'loopt-nog' | 'gewoon-werk-geworden' | 'overgedragen' | 'gestopt'
    >();
    expectTypeOf<NonNullable<DataOf<'cases'>['methods']>[number]>().toEqualTypeOf<{
      practice: string;
      worked?: 'ja' | 'deels' | 'nee' | undefined;
      note?: string | undefined;
    }>();
    expectTypeOf<NonNullable<DataOf<'cases'>['period']>['start']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<NonNullable<DataOf<'cases'>['people']>[number]>().toHaveProperty('pioneer');
    expectTypeOf<DataOf<'practices'>['difficulty']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<DataOf<'events'>['start']>().toEqualTypeOf<string>();
  });

  it('knows no field of another type', () => {
    expectTypeOf<DataOf<'cases'>>().not.toHaveProperty('minutes');
    expectTypeOf<DataOf<'reactions'>>().not.toHaveProperty('title');
  });
});
