import { exampleOf } from './check/example.ts';
import type { Site } from './graph/site.ts';
import { filler } from './model/filler.ts';
import { metaOf, type FieldMeta, type Fields } from './model/field.ts';
import type { ContentType } from './model/type.ts';
import { writeFile } from './read/canonical.ts';

/**
 * A first file of a type: every required field has a value and every required heading stands there,
 * so that it passes the check as a concept. A required relation points at `target`, or stays open:
 * a page chosen for the author could be published by mistake. Other fields of the type follow as
 * comments with an example, to be filled in or left.
 */
export function draft(type: ContentType, title: string, site: Site, target = ''): string {
  const data = {
    ...valuesFor(type.fields, site, target),
    ...('title' in type.fields && { title }),
    ...('status' in type.fields && { status: 'concept' }),
  };
  const body = (type.headings ?? []).map((heading) => `## ${heading}\n\n${filler}`).join('\n\n');
  const text = writeFile(type, data, body || (type.fields['title'] ? filler : title));
  const close = text.indexOf('\n---\n', 3) + 1;
  return `${text.slice(0, close)}${optional(type.fields)}${text.slice(close)}`;
}

function valuesFor(fields: Fields, site: Site, target: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, schema]) => {
      const meta = metaOf(schema);
      return meta.required ? [[key, valueFor(meta, site, target)]] : [];
    }),
  );
}

function valueFor(meta: FieldMeta, site: Site, target: string): unknown {
  switch (meta.kind) {
    case 'flag':
      return true;
    case 'number':
    case 'scale':
      return Math.max(1, meta.min ?? 1);
    case 'url':
    case 'contact':
      return site.settings.address;
    case 'urls':
      return [site.settings.address];
    case 'day':
    case 'moment':
    case 'edtf':
      return site.asOf;
    case 'choice':
      return meta.vocabulary?.values[0]?.value;
    case 'choices':
      return [meta.vocabulary?.values[0]?.value];
    case 'ref':
      return target;
    case 'refs':
      return [];
    case 'object':
      return valuesFor(meta.fields ?? {}, site, target);
    case 'list':
    case 'slugs':
      return [];
    case 'texts':
      return [filler];
    case 'media':
      return [...site.images.keys()][0] ?? '';
    case 'text':
    case 'prose':
      return filler;
  }
}

/** Fields that fold in the form, but that a good text or a page about a person cannot do without. */
const expected: ReadonlySet<string> = new Set(['sources', 'consent']);
const webAddress = 'https://www.voorbeeld.nl/pagina';

/** The fields that stand open in the form, as comments: what they are for, and how to write them. */
function optional(fields: Fields): string {
  const lines = Object.entries(fields).flatMap(([key, schema]) => {
    const meta = metaOf(schema);
    if (meta.required || (meta.group !== 'open' && !expected.has(key))) return [];
    return [
      `(${meta.label})${meta.hint === undefined ? '' : ` ${meta.hint}`}`,
      ...choicesOf(key, meta),
      // With an address, so that the example of a source shows the day of reading that goes with it.
      ...exampleOf(key, meta, key === 'sources' ? webAddress : undefined).split('\n'),
      '',
    ];
  });
  if (lines.length === 0) return '';
  return ['Wil je meer invullen? Haal dan # en de spatie voor het veld weg.', '', ...lines]
    .slice(0, -1)
    .map((line) => `# ${line}`.trimEnd() + '\n')
    .join('');
}

/** The values of a closed list, and of those within the field, in a sentence. */
function choicesOf(key: string, { kind, vocabulary, fields }: FieldMeta): string[] {
  if (!vocabulary) {
    return Object.entries(fields ?? {}).flatMap(([name, schema]) => choicesOf(name, metaOf(schema)));
  }
  const values = vocabulary.values.map(({ value, label }) => (kind === 'scale' ? `${value} (${label})` : value));
  return [`Kies bij ${key} ${kind === 'choices' ? 'een of meer' : 'een'} van: ${values.join(', ')}.`];
}
