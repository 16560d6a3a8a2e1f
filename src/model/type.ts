import * as z from 'zod';
import { metaOf, walkFields, type FieldMeta, type Fields } from './field.ts';

/** One kind of entry, said once. Everything that handles types loops over the registry. */
export interface ContentType<Name extends string = string, F extends Fields = Fields> {
  /** Folder below `content/`, key in code and open data. */
  readonly name: Name;
  readonly labels: {
    readonly one: string;
    readonly many: string;
    /** Word for "this one" in running text: "dit essay", "deze werkwijze". */
    readonly this: string;
    /** Other Dutch words a reader may know it by. */
    readonly printed?: string;
  };
  /** One line in Dutch: what is it for. Shown above the list and in the author guide. */
  readonly purpose: string;
  /** First part of the address; '' for pages at the root; undefined when entries have no page. */
  readonly segment: string | undefined;
  readonly fields: F;
  /** Kind in schema.org, for JSON-LD. */
  readonly schemaOrg: string;
  /** Headings (level 2) a published body must have, in this order. */
  readonly headings?: readonly string[];
  /** True for a type of which there is one file, about the site as a whole: `content/site/site.mdx`. It is no page. */
  readonly single?: boolean;
  /** Fields that date an entry, first found wins; dotted for a field in an object. */
  readonly dates?: readonly string[];
  /** Fields that stand beside the kind above a title, shortest words first: place, year, result. */
  readonly kicker?: readonly string[];
  /** Has a list page, filters, a feed and a place in A–Z and the menu. Pages have not. */
  readonly listed: boolean;
}

/** A content type with its Zod schema: strict, so that a misspelt key is an error. */
export type DefinedType<Name extends string = string, F extends Fields = Fields> = ContentType<Name, F> & {
  readonly schema: z.ZodObject<F, z.core.$strict>;
};

type Definition<Name extends string, F extends Fields> = Omit<ContentType<Name, F>, 'listed'> & { listed?: boolean };

/** Completes a definition: the schema is made from the fields, and a type with a segment is listed. */
export function defineType<const Name extends string, F extends Fields>(
  definition: Definition<Name, F>,
): DefinedType<Name, F> {
  return { listed: Boolean(definition.segment), ...definition, schema: z.strictObject(definition.fields) };
}

/** A relation of a type, with the path to the field that holds the target: `['people', 'pioneer']`. */
export interface TypeRelation {
  /** Name of the relation: the field's path with dots, unique within the type. */
  readonly name: string;
  readonly path: readonly string[];
  readonly meta: FieldMeta;
}

/** All relations of a type, in the order of its fields, those in lists and objects included. */
export function relationsOf(type: ContentType): readonly TypeRelation[] {
  return [...walkFields(type.fields)]
    .filter(({ meta }) => meta.relation !== undefined)
    .map(({ path, meta }) => ({ name: path.join('.'), path, meta }));
}

/** A field that makes filter pages, with its Dutch address segment. */
export interface TypeFilter {
  readonly segment: string;
  readonly path: readonly string[];
  readonly meta: FieldMeta;
}

/** All filters of a type, in the order of its fields. */
export function filtersOf(type: ContentType): readonly TypeFilter[] {
  return [...walkFields(type.fields)].flatMap(({ path, meta }) =>
    meta.filter === undefined ? [] : [{ segment: meta.filter, path, meta }],
  );
}

/** The knowledge of one field by its path, or undefined when the type has no such field. */
export function fieldAt(type: ContentType, path: readonly (string | number)[]): FieldMeta | undefined {
  let fields: Fields | undefined = type.fields;
  let meta: FieldMeta | undefined;
  for (const part of path) {
    if (typeof part === 'number') continue;
    const schema: z.ZodType | undefined = fields && Object.hasOwn(fields, part) ? fields[part] : undefined;
    if (!schema) return undefined;
    meta = metaOf(schema);
    fields = meta.fields;
  }
  return meta;
}

/**
 * All values at a path of a data object, lists flattened; `where` says where each stands.
 * `valuesAt({people: [{pioneer: 'a'}]}, ['people', 'pioneer'])` gives `a` at `['people', 0, 'pioneer']`.
 */
export function valuesAt(
  data: unknown,
  path: readonly string[],
  where: readonly (string | number)[] = [],
): readonly { readonly value: unknown; readonly where: readonly (string | number)[]; readonly parent: unknown }[] {
  const [head, ...rest] = path;
  if (head === undefined || typeof data !== 'object' || data === null) return [];
  const value = (data as Record<string, unknown>)[head];
  if (value === undefined) return [];
  const here = [...where, head];
  const items = Array.isArray(value)
    ? value.map((item, index) => ({ item: item as unknown, at: [...here, index] }))
    : [{ item: value, at: here }];
  return items.flatMap(({ item, at }) =>
    rest.length === 0 ? [{ value: item, where: at, parent: data }] : valuesAt(item, rest, at),
  );
}
