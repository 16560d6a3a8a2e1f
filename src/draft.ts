import type { Site } from './graph/site.ts';
import { metaOf, type FieldMeta, type Fields } from './model/field.ts';
import type { ContentType } from './model/type.ts';
import { writeFile } from './read/canonical.ts';

const later = 'Nog te schrijven.';

/**
 * A first file of a type: every required field has a value and every required heading stands there,
 * so that it passes the check as a concept. A required relation points at an entry that exists.
 */
export function draft(type: ContentType, title: string, site: Site): string {
  const data = {
    ...valuesFor(type.fields, site),
    ...('title' in type.fields && { title }),
    ...('status' in type.fields && { status: 'concept' }),
  };
  const body = (type.headings ?? []).map((heading) => `## ${heading}\n\n${later}`).join('\n\n');
  return writeFile(type, data, body || (type.fields['title'] ? later : title));
}

function valuesFor(fields: Fields, site: Site): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, schema]) => {
      const meta = metaOf(schema);
      return meta.required ? [[key, valueFor(meta, site)]] : [];
    }),
  );
}

function valueFor(meta: FieldMeta, site: Site): unknown {
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
      return anyTarget(meta, site);
    case 'refs':
      return [anyTarget(meta, site)].filter((id) => id !== undefined);
    case 'object':
      return valuesFor(meta.fields ?? {}, site);
    case 'list':
    case 'slugs':
      return [];
    case 'texts':
      return [later];
    case 'media':
      return [...site.images.keys()][0] ?? '';
    case 'text':
    case 'prose':
      return later;
  }
}

/** The newest entry a relation may point at. */
function anyTarget({ relation }: FieldMeta, site: Site): string | undefined {
  const targets = relation?.targets ?? 'any';
  for (const entry of site.entries.values()) {
    if (targets === 'any' ? entry.url !== undefined : targets.includes(entry.type)) {
      return targets !== 'any' && targets.length === 1 ? entry.slug : entry.id;
    }
  }
  return undefined;
}
