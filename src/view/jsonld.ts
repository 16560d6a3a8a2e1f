import { targetId } from '../graph/links.ts';
import { plain, titleOf, type Entry } from '../model/entry.ts';
import { metaOf, type FieldMeta, type Fields } from '../model/field.ts';
import { mustType } from '../model/registry.ts';
import { periodWords, type Period } from './dates.ts';
import { absolute, type Stage } from './stage.ts';

type Json = Record<string, unknown>;

/** An entry in schema.org terms, made from the `schemaOrg` names of its fields. */
export function jsonLd(stage: Stage, entry: Entry): { readonly type: string; readonly json: string } {
  const type = mustType(entry.type);
  const history = stage.site.history.get(entry.id);
  const { settings } = stage.site;
  const fields = propertiesOf(stage, type.fields, plain(entry));
  const isText = ['Article', 'HowTo', 'Book', 'WebPage', 'Question'].includes(type.schemaOrg);
  const graph: Json = {
    '@context': 'https://schema.org',
    '@type': type.schemaOrg,
    '@id': `${absolute(stage, entry.url ?? '/')}#${type.schemaOrg.toLowerCase()}`,
    url: absolute(stage, entry.url ?? '/'),
    inLanguage: 'nl',
    ...fields,
    // The address of a thing is its own website; this page is about it.
    ...(fields['url'] !== undefined && { mainEntityOfPage: absolute(stage, entry.url ?? '/') }),
    ...(isText && {
      headline: titleOf(entry).slice(0, 110),
      ...(history && { dateCreated: history.created, dateModified: history.updated }),
      license: settings.licence.url,
      publisher: { '@type': 'Organization', name: settings.publisher, url: absolute(stage, '/') },
      isPartOf: { '@type': 'WebSite', name: settings.title, url: absolute(stage, '/') },
    }),
    ...(type.schemaOrg === 'Article' &&
      fields['author'] === undefined && { author: { '@type': 'Organization', name: settings.publisher } }),
    ...(type.schemaOrg === 'DefinedTerm' && { inDefinedTermSet: absolute(stage, `/${type.segment ?? ''}/`) }),
  };
  // "<" would let a text end the script element.
  return { type: type.schemaOrg, json: JSON.stringify(graph).replace(/</g, '\\u003c') };
}

function propertiesOf(stage: Stage, fields: Fields, data: Readonly<Record<string, unknown>>): Json {
  const result: Json = {};
  for (const [key, schema] of Object.entries(fields)) {
    const meta = metaOf(schema);
    const value = data[key];
    if (value === undefined || value === null) continue;
    if (meta.schemaOrg !== undefined) {
      const converted = valueOf(stage, meta, value);
      if (converted !== undefined) result[meta.schemaOrg] = converted;
    } else if (meta.fields && Array.isArray(value)) {
      // A list whose items carry properties of the entry: the parts of a bundle have its pieces.
      for (const item of value as Record<string, unknown>[]) {
        for (const [name, part] of Object.entries(propertiesOf(stage, meta.fields, item))) {
          result[name] = [result[name] ?? [], part].flat();
        }
      }
    }
  }
  return result;
}

function valueOf(stage: Stage, meta: FieldMeta, value: unknown): unknown {
  switch (meta.kind) {
    case 'ref':
    case 'refs': {
      const list = (Array.isArray(value) ? value : [value]).flatMap((item) => thing(stage, meta, String(item)));
      return meta.kind === 'ref' ? list[0] : list.length > 0 ? list : undefined;
    }
    case 'choice':
      return meta.schemaOrg === 'inLanguage' ? value : (meta.vocabulary?.labels.get(String(value)) ?? value);
    case 'choices':
      return (value as string[]).map((item) => meta.vocabulary?.labels.get(item) ?? item);
    case 'edtf':
    case 'moment':
      return String(value).replace('~', '');
    case 'media':
      return absolute(stage, `/media/${String(value)}`);
    case 'object':
      return objectOf(stage, meta, value as Record<string, unknown>);
    case 'list':
      return (value as Record<string, unknown>[]).map((item) => {
        // What has an address is named by it: a page of twenty sources would say each of them twice.
        return item['url'] ?? { '@type': 'CreativeWork', name: item['title'] };
      });
    default:
      return value;
  }
}

function thing({ site, ...stage }: Stage, meta: FieldMeta, value: string): Json[] {
  const id = meta.relation && targetId(meta.relation, value);
  const target = id && site.entries.get(id);
  if (!target) return [];
  const { schemaOrg } = mustType(target.type);
  return [
    {
      '@type': schemaOrg,
      name: titleOf(target),
      ...(target.url !== undefined && { url: absolute({ ...stage, site }, target.url) }),
    },
  ];
}

function objectOf(stage: Stage, meta: FieldMeta, value: Readonly<Record<string, unknown>>): unknown {
  if (meta.fields && 'ongoing' in meta.fields) {
    const { start, end } = value as Period;
    return start === undefined && end === undefined
      ? undefined
      : periodWords(value, (date) => date.replace('~', '')) &&
          `${start?.replace('~', '') ?? '..'}/${end?.replace('~', '') ?? '..'}`;
  }
  if (typeof value['src'] === 'string') return absolute(stage, `/media/${value['src']}`);
  if (value['name'] !== undefined || value['province'] !== undefined) {
    return {
      '@type': 'Place',
      name: value['name'] ?? value['province'],
      address: { '@type': 'PostalAddress', addressRegion: value['province'], addressCountry: 'NL' },
    };
  }
  return undefined;
}
