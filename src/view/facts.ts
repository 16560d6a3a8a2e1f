import { nl } from '../i18n/nl.ts';
import type { Entry } from '../model/entry.ts';
import { metaOf, type FieldGroup, type FieldMeta, type Fields } from '../model/field.ts';
import { mustType } from '../model/registry.ts';
import { targetId } from '../graph/links.ts';
import { placeKey, placeOfEntry } from '../graph/places.ts';
import type { Site } from '../graph/site.ts';
import { dateWords, numberWords, periodWords } from './dates.ts';
import { filterAddress } from './filter-address.ts';
import { nameOf } from './naming.ts';
import { rangeWords } from './range.ts';
import { paragraphsOf } from './sentence.ts';

/** A piece of text on one line, possibly a link. Addresses are without the base path. */
export interface Inline {
  readonly text: string;
  readonly href?: string;
  /** Language of the text when it is not Dutch. */
  readonly lang?: string;
}

/** One value of a field in words; an item of a list of objects has facts of its own. */
export interface FactItem {
  readonly line: readonly Inline[];
  readonly facts?: readonly Fact[];
}

/** A field in words. */
export interface Fact {
  readonly key: string;
  readonly label: string;
  readonly group: FieldGroup;
  readonly items: readonly FactItem[];
}

interface Words {
  readonly site: Site;
  readonly entry: Entry;
}

/** Every field of an entry that has a value and may be shown, in the order of the type. */
export function factsOf(site: Site, entry: Entry): readonly Fact[] {
  const type = mustType(entry.type);
  return factsIn({ site, entry }, type.fields, entry.data);
}

function factsIn(words: Words, fields: Fields, data: Readonly<Record<string, unknown>>): readonly Fact[] {
  return Object.entries(fields).flatMap(([key, schema]): Fact[] => {
    const meta = metaOf(schema);
    const value = data[key];
    if (value === undefined || value === null || meta.hidden) return [];
    const items = itemsOf(words, key, meta, value);
    return items.length === 0 ? [] : [{ key, label: meta.label, group: meta.group, items }];
  });
}

const one = (text: string, href?: string): FactItem[] =>
  text === '' ? [] : [{ line: [{ text, ...(href !== undefined && { href }) }] }];
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** How a value of each kind reads. One row a kind; a new kind is a new row. */
function itemsOf(words: Words, key: string, meta: FieldMeta, value: unknown): readonly FactItem[] {
  switch (meta.kind) {
    case 'flag':
      return value === true ? one(nl.yes) : [];
    case 'number':
      return one([numberWords(value as number), meta.unit].filter(Boolean).join(' '));
    case 'day':
    case 'edtf':
    case 'moment':
      return one(dateWords(value as string));
    case 'scale':
    case 'choice':
    case 'choices':
      return asList(value).flatMap((item) =>
        one(
          meta.vocabulary?.labels.get(String(item)) ?? String(item),
          meta.filter && filterAddress(words.site, words.entry.type, meta.filter, String(item)),
        ),
      );
    case 'url':
    case 'urls':
      return asList(value).flatMap((item) => one(shortAddress(item as string), item as string));
    case 'contact':
      return one(
        value as string,
        (value as string).startsWith('http') ? (value as string) : `mailto:${value as string}`,
      );
    case 'ref':
    case 'refs':
      return asList(value).flatMap((item) => reference(words, meta, item as string));
    case 'prose':
      return paragraphsOf(value as string).flatMap((text) => one(text));
    case 'media':
      return one(value as string, `/media/${value as string}`);
    case 'object':
      return objectItems(words, key, meta, value as Record<string, unknown>);
    case 'list':
      return (value as Record<string, unknown>[]).map((item) => listItem(words, meta, item));
    case 'text':
    case 'texts':
    case 'slugs':
      return asList(value).flatMap((item) => one(String(item)));
  }
}

function reference({ site }: Words, meta: FieldMeta, value: string): FactItem[] {
  const id = meta.relation && targetId(meta.relation, value);
  const target = id && site.entries.get(id);
  return target ? [{ line: nameOf(site, target) }] : [];
}

/** The host of an address, without `www.`. */
export const hostOf = (address: string): string => shortAddress(address).split('/')[0] ?? '';

/** An address as people read it: without scheme, `www.` and a slash at the end. */
export function shortAddress(address: string): string {
  const short = address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  return short.length > 60 ? `${short.slice(0, 57)}…` : short;
}

function objectItems(
  words: Words,
  key: string,
  meta: FieldMeta,
  value: Readonly<Record<string, unknown>>,
): readonly FactItem[] {
  const fields = meta.fields ?? {};
  if ('ongoing' in fields) return one(periodWords(value));
  if (key === 'place') return placeItems(words);
  if (meta.unit !== undefined) return rangeItems(meta.unit, value);
  const facts = factsIn(words, fields, value);
  const [only] = facts;
  if (facts.length === 1 && only) return only.items;
  return facts.flatMap((fact) => saying(fields, fact));
}

/** Kinds of which a value alone does not say what it is about: a day, a code, a remark. */
const bare = new Set<FieldMeta['kind']>([
  'text',
  'prose',
  'day',
  'moment',
  'edtf',
  'url',
  'contact',
  'media',
  'number',
]);

/** The items of a field among others, with its label before them where the reader needs it: "EPUB: 978…". */
function saying(fields: Fields, { key, label, items }: Fact): readonly FactItem[] {
  const schema = fields[key];
  const meta = schema && metaOf(schema);
  const isYesOrNo = meta?.vocabulary?.name === 'yesNo';
  if (!meta || meta.unit !== undefined || (!bare.has(meta.kind) && !isYesOrNo)) return items;
  return items.map((item) => ({ ...item, line: [{ text: `${label}: ` }, ...item.line] }));
}

function placeItems({ site, entry }: Words): readonly FactItem[] {
  const place = placeOfEntry(entry) ?? {};
  const page = site.places.get(placeKey(place));
  const wide = place.province === undefined ? undefined : site.places.get(placeKey({ province: place.province }));
  const line: Inline[] = [];
  if (place.name !== undefined) line.push({ text: place.name, ...(page && { href: `/plaatsen/${page.slug}/` }) });
  if (wide && wide.name !== place.name) {
    if (line.length > 0) line.push({ text: ', ' });
    line.push({ text: wide.name, href: `/plaatsen/${wide.slug}/` });
  }
  return line.length === 0 ? [] : [{ line }];
}

/** "20–40 mensen", "vanaf 20 mensen", "200.000 euro per jaar (prijspeil 2018)". */
function rangeItems(unit: string, value: Readonly<Record<string, unknown>>): readonly FactItem[] {
  const words = rangeWords(unit, value);
  const year = typeof value['year'] === 'number' ? ` (${nl.priceLevel} ${String(value['year'])})` : '';
  const note = value['note'] as string | undefined;
  return [...one(words === '' ? '' : words + year), ...one(note ?? '')];
}

/**
 * An item of a list of objects. A title or a single reference leads and the rest follows as facts;
 * short items become one line: "Loting · Werkte deels · Toelichting: na een bezoek aan huis".
 */
function listItem(words: Words, meta: FieldMeta, item: Readonly<Record<string, unknown>>): FactItem {
  const fields = meta.fields ?? {};
  const isLong = Object.values(fields).some((schema) => ['list', 'prose', 'refs'].includes(metaOf(schema).kind));
  const facts = factsIn(words, fields, item);
  const [lead, ...rest] = facts;
  if (isLong) return { line: lead?.items.flatMap(({ line }) => line) ?? [], facts: rest };
  // The address is not spelled out: the title leads there. With a file and an address the file comes first.
  const address = rest.find(({ key }) => key === 'url' || key === 'file');
  const href = address?.items[0]?.line[0]?.href;
  const first =
    lead?.items.flatMap(({ line }) =>
      line.map((part) => (href === undefined || part.href !== undefined ? part : { ...part, href })),
    ) ?? [];
  const others = rest
    .filter((fact) => fact !== address)
    .flatMap((fact) => saying(fields, fact).flatMap(({ line }) => [{ text: ' · ' }, ...line]));
  return { line: [...first, ...others] };
}
