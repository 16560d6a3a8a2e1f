import { stringify } from 'yaml';
import { metaOf, type FieldMeta } from '../model/field.ts';
import { slugify } from '../model/slug.ts';
import { listed } from './words.ts';

/** Longest text of an author that is repeated in an example. */
const maxRepeated = 200;

/** Fields that a rule asks for beside another one, so that an example that is followed passes the check. */
const together: Readonly<Record<string, readonly string[]>> = { url: ['accessed'], src: ['alt'] };

/**
 * What could be written for a field, as lines of YAML: `place:`, `  name: Rotterdam`. What the
 * author wrote returns in the part it fits; the rest is filled in from the model.
 */
export function exampleOf(key: string, meta: FieldMeta, written?: unknown): string {
  return stringify({ [key]: valueFor(meta, repeatable(written)) }, { schema: 'core', lineWidth: 0 }).trimEnd();
}

/** A cure with an example below it, indented so that it is seen to be one. */
export function withExample(sentence: string, example: string): string {
  return [sentence, ...example.split('\n').map((line) => `  ${line}`)].join('\n');
}

/** How a field within another one is added: two lines when the outer one is not there either. */
export function nestedCure(outer: string, key: string, meta: FieldMeta, hasOuter = false): string {
  const [line = key, ...more] = exampleOf(key, meta).split('\n');
  const choices = meta.vocabulary && meta.kind !== 'scale' ? meta.vocabulary.values.map(({ value }) => value) : [];
  const others = choices.length > 1 ? ` (of ${listed(choices.slice(1))})` : '';
  const what = `${[line, ...more.map((below) => `    ${below}`)].join('\n')}${others}`;
  return hasOuter
    ? `Zet onder ${outer}:, twee spaties ingesprongen, deze regel: ${what}`
    : `Schrijf twee regels: ${outer}: en daaronder, twee spaties ingesprongen, ${what}`;
}

/** A text in quotes, as YAML reads it back: double ones unless the text holds them. */
export function quoted(text: string): string {
  if (!text.includes('"')) return JSON.stringify(text);
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}

/** The numbers or the text in what an author wrote; undefined when it cannot be shown again. */
function repeatable(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value.length > maxRepeated || /[\p{C}\p{Zl}\p{Zp}]/u.test(value)) return undefined;
  return value.trim() === '' ? undefined : value.trim();
}

function valueFor(meta: FieldMeta, written: string | undefined): unknown {
  switch (meta.kind) {
    case 'flag':
      return true;
    case 'number':
    case 'scale':
      return Math.min(
        Math.max(meta.min ?? 1, Number(/\d{1,9}/.exec(written ?? '')?.[0] ?? 1)),
        meta.vocabulary?.values.length ?? meta.max ?? Infinity,
      );
    case 'url':
      return isWeb(written) ? written : 'https://www.voorbeeld.nl/pagina';
    case 'urls':
      return [isWeb(written) ? written : 'https://www.voorbeeld.nl/pagina'];
    case 'contact':
      return written ?? 'https://www.voorbeeld.nl/contact';
    case 'day':
    case 'moment':
      return '2026-11-21';
    case 'edtf':
      return '2024-03';
    case 'choice':
      return choiceFor(meta, written);
    case 'choices':
      return [choiceFor(meta, written)];
    case 'ref':
      return referenceFor(meta, written);
    case 'refs':
      return [referenceFor(meta, written)];
    case 'slugs':
      return [written ?? 'oude-naam'];
    case 'texts':
      return [written ?? 'Een regel tekst'];
    case 'media':
      return isFile(written) ? written : 'map/foto.jpg';
    case 'object':
      return fieldsFor(meta, written);
    case 'list':
      return [fieldsFor(meta, written)];
    case 'text':
    case 'prose':
      return written ?? meta.label;
  }
}

/** Required fields, the one that takes what the author wrote, and what belongs beside it; else the first two. */
function fieldsFor(meta: FieldMeta, written: string | undefined): Record<string, unknown> {
  const fields = Object.entries(meta.fields ?? {}).map(([key, schema]) => ({ key, inner: metaOf(schema) }));
  const numeric = fields.filter(({ inner }) => inner.kind === 'number').map(({ key }) => key);
  const numbers = numeric.length > 0 ? (written?.match(/\d{1,9}/g) ?? []).slice(0, numeric.length) : [];
  const fits =
    written === undefined || numbers.length > 0 ? undefined : fields.find(({ inner }) => takes(inner, written));
  const chosen = new Set(fields.filter(({ inner }) => inner.required).map(({ key }) => key));
  if (fits) chosen.add(fits.key);
  numbers.forEach((_number, index) => chosen.add(numeric[index] ?? ''));
  if (chosen.size === 0) for (const { key } of fields.slice(0, 2)) chosen.add(key);
  for (const key of [...chosen]) for (const beside of together[key] ?? []) chosen.add(beside);
  return Object.fromEntries(
    fields
      .filter(({ key }) => chosen.has(key))
      .map(({ key, inner }) => [key, valueFor(inner, key === fits?.key ? written : numbers[numeric.indexOf(key)])]),
  );
}

/** True when what an author wrote can stand in this field as it is. */
function takes({ kind, vocabulary }: FieldMeta, written: string): boolean {
  if (kind === 'choice') return vocabulary?.values.some(({ value }) => value === written) ?? false;
  if (isWeb(written)) return kind === 'url';
  if (kind === 'media') return isFile(written);
  if (kind === 'ref') return isReference.test(written);
  return kind === 'text' && !isFile(written);
}

function choiceFor({ vocabulary }: FieldMeta, written: string | undefined): string | undefined {
  const values = vocabulary?.values.map(({ value }) => value) ?? [];
  return values.find((value) => value === written) ?? values[0];
}

/** The name of a page as this relation writes it. */
function referenceFor({ relation }: FieldMeta, written = ''): string {
  const targets = relation?.targets ?? 'any';
  const slug = slugify(written);
  if (isReference.test(written)) return written;
  if (slug !== '' && targets !== 'any' && targets.length === 1) return slug;
  if (targets === 'any') return 'practices/tweegesprek';
  return targets.length === 1 ? 'naam-van-de-pagina' : `${targets[0] ?? ''}/naam-van-de-pagina`;
}

const isReference = /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/;
const isWeb = (text: string | undefined): boolean => text !== undefined && /^https?:\/\/\S+$/.test(text);
const isFile = (text: string | undefined): boolean =>
  text !== undefined && /^[\w-][\w./-]*\.[a-z0-9]{2,4}$/i.test(text);
