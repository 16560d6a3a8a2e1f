import { metaOf, type FieldMeta, type Fields as Schemas } from '../src/model/field.ts';
import { allTypes } from '../src/model/registry.ts';
import type { DefinedType } from '../src/model/type.ts';
import { least, type Fields } from './content.ts';

/** An entry in which every field of its type has a value, and what a reader must be told of it. */
export interface Filled {
  /** `essays/compleet`. */
  readonly id: string;
  readonly fields: Fields;
  /** For each field, by its path with dots, what must stand on the page: words or an address. */
  readonly said: readonly { readonly path: string; readonly words: string }[];
}

/** Types with entries of their own: all but the site file. */
export const entryTypes = allTypes.filter(({ single }) => !single);

/** The image and the document that filled entries name. */
export const filledImage = 'proef/plaatje.png';
export const filledDocument = 'proef/verslag.pdf';

/** The second entry of each type, to which all relations of the filled entries lead. */
export const others: Readonly<Record<string, Fields>> = Object.fromEntries(
  entryTypes.map((type): [string, Fields] => {
    const own: Fields =
      type.name === 'reactions'
        ? { to: 'essays/ander', author: { name: 'Ander Reactie' } }
        : { title: `Ander ${type.labels.one}` };
    return [`${type.name}/ander`, { ...least[type.name as keyof typeof least], ...own }];
  }),
);

/** Cannot stand beside another field: an end and "loopt nog", a description and "alleen versiering", a page and an objection. */
const excluded = /(?:^|\.)(?:ongoing|decorative|objected)$/;

/** The headings that a body of this type must have, each with a text below it. */
export function headingsOf(type: DefinedType, text = 'Tekst.'): string {
  return (type.headings ?? ['Kop']).map((heading) => `## ${heading}\n\n${text}`).join('\n\n');
}

/**
 * An entry with every field. Each value is another one, so that a value found on a page is found for
 * this field and not for its neighbour. The words are made beside the value and not by the code
 * under test. `body` is the text below the fields.
 */
export function filled(type: DefinedType, body = headingsOf(type)): Filled {
  const said: { path: string; words: string }[] = [];
  let n = 10;
  const say = (path: string, words: string): void => {
    said.push({ path, words });
  };

  const values = (fields: Schemas, above: string): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([key, schema]) => {
        const path = above === '' ? key : `${above}.${key}`;
        return excluded.test(path) ? [] : [[key, value(metaOf(schema), path)]];
      }),
    );

  const value = (meta: FieldMeta, path: string): unknown => {
    n += 1;
    const number = String(n);
    const year = String(1900 + n);
    const choice = (item: { readonly value: string; readonly label: string } | undefined): string => {
      say(path, item?.label ?? '');
      return item?.value ?? '';
    };
    switch (meta.kind) {
      case 'text': {
        const free = (meta.max ?? 300) < 60 ? `tekst${number}`.slice(0, meta.max) : `${meta.label} nummer ${number}`;
        const text = path === 'title' ? `Compleet ${type.labels.one}` : free;
        say(path, text);
        return text;
      }
      case 'prose':
        say(path, `Eerste alinea ${number}`);
        say(path, `Tweede alinea ${number}`);
        return `Eerste alinea ${number}\n\nTweede alinea ${number}`;
      case 'texts':
        say(path, `Regel ${number} een`);
        say(path, `Regel ${number} twee`);
        return [`Regel ${number} een`, `Regel ${number} twee`];
      case 'flag':
        return true;
      case 'number': {
        const count = (meta.min ?? 100) + n;
        say(path, String(count));
        return count;
      }
      case 'scale': {
        const last = meta.vocabulary?.values.at(-1);
        return Number(choice(last));
      }
      case 'url':
        say(path, `https://voorbeeld.example/${number}`);
        return `https://voorbeeld.example/${number}`;
      case 'urls':
        say(path, `https://voorbeeld.example/${number}/een`);
        return [`https://voorbeeld.example/${number}/een`];
      case 'contact':
        say(path, `mailto:loket@voorbeeld${number}.example`);
        return `loket@voorbeeld${number}.example`;
      case 'day':
        say(path, `12 maart ${year}`);
        return `${year}-03-12`;
      case 'moment':
        say(path, `12 maart ${year}, 19.30 uur`);
        return `${year}-03-12T19:30`;
      case 'edtf':
        say(path, `maart ${year}`);
        return `${year}-03`;
      case 'choice':
        return path === 'status' ? 'gepubliceerd' : choice(meta.vocabulary?.values.at(-1));
      case 'choices':
        return meta.vocabulary?.values.slice(0, meta.max).map(choice);
      case 'ref':
        return target(meta, path)[0];
      case 'refs':
        return target(meta, path);
      case 'slugs':
        // A page stands under a page that is there.
        return [path === 'under' ? 'ander' : `oud-${number}`];
      case 'media': {
        const file = path.startsWith('image') ? filledImage : filledDocument;
        say(path, `/media/${file}`);
        return file;
      }
      case 'object':
        return values(meta.fields ?? {}, path);
      case 'list':
        return [values(meta.fields ?? {}, path)];
    }
  };

  const target = ({ relation }: FieldMeta, path: string): string[] => {
    const targets = relation?.targets ?? 'any';
    return (targets === 'any' ? ['essays'] : targets).map((name) => {
      const { title, author } = others[`${name}/ander`] as { title?: string; author?: { name: string } };
      say(path, title ?? author?.name ?? '');
      return targets !== 'any' && targets.length === 1 ? 'ander' : `${name}/ander`;
    });
  };

  const fields = values(type.fields, '');
  return { id: `${type.name}/compleet`, fields: { ...fields, body }, said };
}
