import * as z from 'zod';
import { isMailbox, isSafeAddress, isWebAddress } from './address.ts';
import { isDay, isImpossibleDate, isLocalTime, parseEdtf } from './edtf.ts';
import { isEntryId, isSlug } from './slug.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Where a field stands in the form and on the generic page: `open` is always in sight, the rest
 * folds. `feiten` facts, `verbanden` connections, `bewijs` evidence, `beheer` upkeep.
 */
export type FieldGroup = 'open' | 'feiten' | 'verbanden' | 'bewijs' | 'beheer';

export type FieldKind =
  | 'text'
  | 'prose'
  | 'texts'
  | 'flag'
  | 'number'
  | 'scale'
  | 'url'
  | 'urls'
  | 'contact'
  | 'day'
  | 'moment'
  | 'edtf'
  | 'choice'
  | 'choices'
  | 'ref'
  | 'refs'
  | 'slugs'
  | 'object'
  | 'list'
  | 'media';

/** A typed relation: which types it may point at, and its name read from the other side. */
export interface Relation {
  /** Folder names, or `any`. One target type is written `slug`, several or any `type/slug`. */
  readonly targets: readonly string[] | 'any';
  /** Dutch heading of the reverse list on the target's page, for example "Schreef". */
  readonly inverse: string;
  /** The same words in both directions, shown as one list. */
  readonly symmetrical?: boolean;
}

/** What a field knows about itself; carried by its Zod schema, so a field is said once. */
export interface FieldMeta {
  readonly kind: FieldKind;
  readonly label: string;
  /** Help under the form field, and the explanation in the author guide. */
  readonly hint?: string;
  readonly group: FieldGroup;
  readonly required: boolean;
  readonly vocabulary?: Vocabulary;
  readonly relation?: Relation;
  /** Dutch address segment of the filter pages made from this field: `/<lijst>/<segment>/<waarde>/`. */
  readonly filter?: string;
  /** Property name in schema.org, for JSON-LD. */
  readonly schemaOrg?: string;
  /** Words behind a number: "minuten". */
  readonly unit?: string;
  /** Largest number of characters, items or the largest value. */
  readonly max?: number;
  readonly min?: number;
  /** Not shown to readers (it is in the public repository all the same). */
  readonly hidden?: boolean;
  /** Fields of an object or of the items of a list. */
  readonly fields?: Fields;
  /** One-line summary of a list item in its folded form: names of fields. */
  readonly summary?: readonly string[];
}

export type Fields = Readonly<Record<string, z.ZodType>>;

/** What every constructor takes. `required` makes the key obligatory. */
export interface FieldOptions<R extends boolean = boolean> extends Partial<
  Omit<FieldMeta, 'kind' | 'fields' | 'required' | 'label' | 'vocabulary' | 'relation'>
> {
  readonly label: string;
  readonly required?: R;
}

type Maybe<S extends z.ZodType, R extends boolean> = true extends R ? S : z.ZodOptional<S>;

/** Kinds of problem a value can have that Zod has no code for; read by the rules in `check`. */
export type ValueProblem =
  | 'impossible-date'
  | 'wrong-date'
  | 'unsafe-url'
  | 'wrong-url'
  | 'wrong-mailbox'
  | 'wrong-slug'
  | 'wrong-id'
  | 'wrong-path'
  | 'blank'
  | 'double';

const problem = (kind: ValueProblem): { params: { problem: ValueProblem } } => ({ params: { problem: kind } });

function carry<S extends z.ZodType, R extends boolean>(
  schema: S,
  kind: FieldKind,
  options: FieldOptions<R> & Partial<FieldMeta>,
): Maybe<S, R> {
  const meta: FieldMeta = { ...options, kind, group: options.group ?? 'feiten', required: options.required === true };
  const whole = meta.required ? schema : schema.optional();
  return whole.meta({ title: meta.label, description: meta.hint, field: meta }) as unknown as Maybe<S, R>;
}

/** The knowledge a field carries. Throws for a schema that was not made here: a mistake of ours. */
export function metaOf(schema: z.ZodType): FieldMeta {
  // Zod copies its metadata at every call; pages ask for it a hundred times each.
  const known = metas.get(schema);
  if (known) return known;
  const meta = schema.meta()?.['field'] as FieldMeta | undefined;
  if (meta) {
    metas.set(schema, meta);
    return meta;
  }
  throw new Error('This schema is not a field: make it with a constructor of src/model/field.ts');
}

const metas = new WeakMap<z.ZodType, FieldMeta>();

const line = z
  .string()
  .refine((text) => text.trim() !== '', problem('blank'))
  .refine((text) => !/[\r\n]/.test(text), { params: { problem: 'blank' } });
const passage = z.string().refine((text) => text.trim() !== '', problem('blank'));
const web = z.string().superRefine((text, context) => {
  if (!isSafeAddress(text)) context.addIssue({ code: 'custom', ...problem('unsafe-url') });
  else if (!isWebAddress(text)) context.addIssue({ code: 'custom', ...problem('wrong-url') });
});
const contact = z.string().superRefine((text, context) => {
  if (isMailbox(text) || isWebAddress(text)) return;
  context.addIssue({ code: 'custom', ...problem(isSafeAddress(text) ? 'wrong-mailbox' : 'unsafe-url') });
});
const dateIssue = (text: string): ValueProblem => (isImpossibleDate(text) ? 'impossible-date' : 'wrong-date');
const date = (valid: (text: string) => boolean): z.ZodType<string> =>
  z.string().superRefine((text, context) => {
    if (!valid(text)) context.addIssue({ code: 'custom', ...problem(dateIssue(text)) });
  });
// YAML reads a bare 2010 as a number; an author means the year.
const year = z.preprocess(
  (value) => (Number.isInteger(value) ? String(value) : value),
  date((text) => parseEdtf(text) !== undefined),
);
const slug = z.string().refine(isSlug, problem('wrong-slug'));
const path = z.string().refine((text) => {
  const parts = text.split('/');
  return /^[\w./ -]+$/.test(text) && !text.startsWith('/') && !parts.includes('..') && !parts.includes('');
}, problem('wrong-path'));

const distinct = (list: readonly unknown[]): boolean =>
  new Set(list.map((item) => JSON.stringify(item))).size === list.length;
function many<S extends z.ZodType>(item: S, max?: number): z.ZodArray<S> {
  return z
    .array(item)
    .check(atMost(max ?? 500))
    .refine(distinct, problem('double'));
}

// What `.max()` does, but only for lists: Zod also counts the letters of a text that stands where a list is asked.
function atMost(maximum: number): z.core.$ZodCheckMaxLength {
  return new z.core.$ZodCheckMaxLength({ check: 'max_length', maximum, when: ({ value }) => Array.isArray(value) });
}

const oneOf = ({ targets }: Relation): boolean => targets !== 'any' && targets.length === 1;
const target = (relation: Relation): z.ZodType<string> =>
  oneOf(relation) ? slug : z.string().refine(isEntryId, problem('wrong-id'));
/** May be empty: a new file leaves it open, and a rule asks for it before the page is published. */
const requiredTarget = (relation: Relation): z.ZodType<string> =>
  z
    .string()
    .refine(
      (text) => text === '' || (oneOf(relation) ? isSlug(text) : isEntryId(text)),
      problem(oneOf(relation) ? 'wrong-slug' : 'wrong-id'),
    );

/** One type by its folder name, `any`, or several by a list. */
type Targets = string | readonly string[];

type RefOptions<R extends boolean> = FieldOptions<R> & { readonly inverse: string; readonly symmetrical?: boolean };

function relationOf(targets: Targets, options: { inverse: string; symmetrical?: boolean }): Relation {
  const list = targets === 'any' ? targets : typeof targets === 'string' ? [targets] : targets;
  return { targets: list, inverse: options.inverse, ...(options.symmetrical && { symmetrical: true }) };
}

/**
 * The constructors of fields. Each returns a Zod schema that validates the value as it stands in
 * YAML and carries its own label, hint, form group, relation and filter.
 */
export const field = {
  /** One line of plain text. */
  text: <R extends boolean = false>(o: FieldOptions<R>) => carry(line.max(o.max ?? 300), 'text', o),
  /** Plain text of any length; a blank line makes a paragraph. */
  prose: <R extends boolean = false>(o: FieldOptions<R>) => carry(passage.max(o.max ?? 5000), 'prose', o),
  /** A list of lines. */
  texts: <R extends boolean = false>(o: FieldOptions<R>) => carry(many(line.max(300), o.max), 'texts', o),
  /** True; false and absent mean the same. */
  flag: <R extends boolean = false>(o: FieldOptions<R>) => carry(z.boolean(), 'flag', o),
  /** A whole number, from `min` (0) to `max`. */
  number: <R extends boolean = false>(o: FieldOptions<R>) =>
    carry(
      z
        .int()
        .min(o.min ?? 0)
        .max(o.max ?? Number.MAX_SAFE_INTEGER),
      'number',
      o,
    ),
  /** A whole number with a word for each value; the vocabulary's values are the numbers. */
  scale: <R extends boolean = false>(vocabulary: Vocabulary, o: FieldOptions<R>) =>
    carry(z.int().min(1).max(vocabulary.values.length), 'scale', { ...o, vocabulary }),
  /** A complete http(s) address. */
  url: <R extends boolean = false>(o: FieldOptions<R>) => carry(web, 'url', o),
  urls: <R extends boolean = false>(o: FieldOptions<R>) => carry(many(web, o.max), 'urls', o),
  /** An http(s) address or a functional mailbox. */
  contact: <R extends boolean = false>(o: FieldOptions<R>) => carry(contact, 'contact', o),
  /** A full day, `YYYY-MM-DD`. */
  day: <R extends boolean = false>(o: FieldOptions<R>) => carry(date(isDay), 'day', o),
  /** A day, a Dutch local time `YYYY-MM-DDTHH:MM`, or an EDTF date where the day is unknown. */
  moment: <R extends boolean = false>(o: FieldOptions<R>) =>
    carry(
      date((text) => isLocalTime(text) || parseEdtf(text) !== undefined),
      'moment',
      o,
    ),
  /** An EDTF date, see edtf.ts. */
  edtf: <R extends boolean = false>(o: FieldOptions<R>) => carry(year, 'edtf', o),
  /** One value of a vocabulary. */
  choice: <V extends string, R extends boolean = false>(vocabulary: Vocabulary<V>, o: FieldOptions<R>) =>
    carry(z.enum(vocabulary.values.map(({ value }) => value) as [V, ...V[]]), 'choice', { ...o, vocabulary }),
  /** Several values of a vocabulary, each once. */
  choices: <V extends string, R extends boolean = false>(vocabulary: Vocabulary<V>, o: FieldOptions<R>) =>
    carry(many(z.enum(vocabulary.values.map(({ value }) => value) as [V, ...V[]]), o.max), 'choices', {
      ...o,
      vocabulary,
    }),
  /** A relation to one entry. */
  ref: <R extends boolean = false>(targets: Targets, o: RefOptions<R>) => {
    const relation = relationOf(targets, o);
    return carry(o.required === true ? requiredTarget(relation) : target(relation), 'ref', {
      group: 'verbanden',
      ...o,
      relation,
    });
  },
  /** A relation to several entries, in order, each once. */
  refs: <R extends boolean = false>(targets: Targets, o: RefOptions<R>) => {
    const relation = relationOf(targets, o);
    return carry(many(target(relation), o.max), 'refs', { group: 'verbanden', ...o, relation });
  },
  /** Slugs that make addresses: former ones of this entry, or those of the pages above it. */
  slugs: <R extends boolean = false>(o: FieldOptions<R>) => carry(many(slug, o.max), 'slugs', o),
  /** A path below `content/media/`. */
  media: <R extends boolean = false>(o: FieldOptions<R>) => carry(path, 'media', o),
  /** A few fields that belong together. */
  object: <F extends Fields, R extends boolean = false>(fields: F, o: FieldOptions<R>) =>
    carry(z.strictObject(fields), 'object', { ...o, fields }),
  /** A list of objects. */
  list: <F extends Fields, R extends boolean = false>(fields: F, o: FieldOptions<R>) =>
    carry(many(z.strictObject(fields), o.max), 'list', { ...o, fields }),
};

/** Walks all fields, those in objects and lists included. `path` holds the names from the top. */
export function* walkFields(
  fields: Fields,
  path: readonly string[] = [],
): Generator<{ readonly path: readonly string[]; readonly meta: FieldMeta }> {
  for (const [name, schema] of Object.entries(fields)) {
    const meta = metaOf(schema);
    yield { path: [...path, name], meta };
    if (meta.fields) yield* walkFields(meta.fields, [...path, name]);
  }
}
