import { describe, expect, it } from 'vitest';
import { exampleOf, nestedCure, quoted, withExample } from '../../src/check/example.ts';
import { metaOf, walkFields, type FieldMeta } from '../../src/model/field.ts';
import { allTypes, mustType, type TypeName } from '../../src/model/registry.ts';
import { fieldAt } from '../../src/model/type.ts';
import { parse, mdx } from '../content.ts';

const meta = (type: TypeName, ...path: string[]): FieldMeta => {
  const found = fieldAt(mustType(type), path);
  if (!found) throw new Error(path.join());
  return found;
};

describe('an example', () => {
  it.each([undefined, 'Rotterdam', 'https://www.rotterdam.nl', 'foto.jpg', 'Let op: # 1', '60 tot 120', 'jan'])(
    'is taken as it stands, in every field of every type, for who wrote %s',
    (written) => {
      const wrong = allTypes.flatMap(({ name, fields }) =>
        Object.entries(fields).flatMap(([key, schema]) => {
          // A date, a file or a name stays what the author made of it: another rule says what is wrong with it.
          if (['contact', 'ref', 'refs', 'slugs'].includes(metaOf(schema).kind) && written !== undefined) return [];
          const example = exampleOf(key, metaOf(schema), written);
          const id = name === 'site' ? 'site/site' : `${name}/a`;
          const text = mdx(name as TypeName, { [key]: undefined }).replace('\n---\n', `\n${example}\n---\n`);
          const codes = parse(id, text).findings.map(({ code, message }) => `${code} ${message}`);
          return codes.filter((code) => /^(?:wrong-value|missing-|unknown-key|source-acc|front-)/.test(code));
        }),
      );
      expect(wrong).toEqual([]);
    },
  );

  it('holds what an author wrote in the part it fits', () => {
    expect(exampleOf('period', meta('cases', 'period'), 'maart 2024')).toBe(
      'period:\n  start: 2024-03\n  end: 2024-03',
    );
    expect(exampleOf('people', meta('cases', 'people'), 'jan')).toBe(
      'people:\n  - pioneer: jan\n    role: initiatiefnemer',
    );
    expect(exampleOf('consent', meta('pioneers', 'consent'), 'journalistiek')).toBe('consent:\n  basis: journalistiek');
    expect(exampleOf('documents', meta('cases', 'documents'), 'rapport.pdf')).toBe(
      'documents:\n  - title: Titel\n    file: rapport.pdf',
    );
    expect(exampleOf('cost', meta('cases', 'cost'), '500 euro')).toBe('cost:\n  from: 500');
  });

  it('repeats nothing that is long or hides characters', () => {
    for (const written of ['x'.repeat(201), 'a\u202eb', 'a\nb', ' '])
      expect(exampleOf('place', meta('cases', 'place'), written)).toBe(
        'place:\n  name: Gemeente of plaats\n  province: groningen',
      );
  });

  it('exists for every field within another', () => {
    for (const { fields } of allTypes)
      for (const { path, meta: inner } of walkFields(fields))
        expect(exampleOf(path.at(-1) ?? '', inner)).toMatch(/^[a-zA-Z]+:[ \n]/);
  });

  it('stands below its sentence, indented', () => {
    expect(withExample('Schrijf:', 'a:\n  b: 1')).toBe('Schrijf:\n  a:\n    b: 1');
  });
});

it('tells how to write a field within another one', () => {
  expect(nestedCure('place', 'province', meta('cases', 'place', 'province'), true)).toMatch(
    /^Zet onder place:, twee spaties ingesprongen, deze regel: province: groningen \(of /,
  );
  expect(nestedCure('place', 'name', meta('cases', 'place', 'name'))).toBe(
    'Schrijf twee regels: place: en daaronder, twee spaties ingesprongen, name: Gemeente of plaats',
  );
});

it.each([
  ['Let op: zo', '"Let op: zo"'],
  ['Ze zei "nee"', `'Ze zei "nee"'`],
  [`'s Avonds`, `"'s Avonds"`],
  [`'s Avonds "laat"`, `"'s Avonds \\"laat\\""`],
])('quotes %s', (text, written) => {
  expect(quoted(text)).toBe(written);
});
