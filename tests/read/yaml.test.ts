import { describe, expect, it } from 'vitest';
import { maxMatter, parseYaml, placeOfField } from '../../src/read/yaml.ts';

const problem = (matter: string): unknown => parseYaml(matter).problem;

describe('parseYaml', () => {
  it('keeps what an author typed as text', () => {
    expect(parseYaml('land: NO\nja: yes\nuit: off\ndag: 2010-05-12\ntijd: 12:30\n').value).toEqual({
      land: 'NO',
      ja: 'yes',
      uit: 'off',
      dag: '2010-05-12',
      tijd: '12:30',
    });
  });

  it('reads numbers, true, nothing and blocks', () => {
    expect(parseYaml('jaar: 2010\naan: true\nleeg:\nlang: >-\n  een\n  twee\nlijst:\n  - a\n  - b\n').value).toEqual({
      jaar: 2010,
      aan: true,
      leeg: null,
      lang: 'een twee',
      lijst: ['a', 'b'],
    });
  });

  it('makes a key __proto__ a key, and changes no prototype', () => {
    const value = parseYaml('__proto__:\n  besmet: true\n').value as object;
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect('besmet' in {}).toBe(false);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('refuses a key that stands there twice', () => {
    expect(problem('a: 1\nb: 2\na: 3\n')).toEqual({
      line: 3,
      column: 1,
      message: 'Deze regel staat er twee keer.',
      cure: 'Laat een van de twee staan.',
    });
  });

  it('refuses a tab as indentation', () => {
    expect(problem('a:\n\tb: 1\n')).toEqual({
      line: 2,
      column: 1,
      message: 'Er staat een tab aan het begin van de regel.',
      cure: 'Gebruik spaties.',
    });
  });

  it('refuses two documents', () => {
    expect(problem('a: 1\n...\n---\nb: 2\n')).toMatchObject({
      message: 'De kop van het bestand bevat twee delen.',
      cure: 'Laat een deel staan tussen de twee regels ---.',
    });
  });

  it.each([
    ['an anchor', 'a: &x 1\n', 1, 7],
    ['an alias of an anchor', 'a: 1\nb: &x 2\nc: *x\n', 2, 7],
    ['a merge', 'basis: &b {a: 1}\nc:\n  <<: *b\n', 1, 11],
    ['an anchor on a list', 'a: &x\n  - 1\n', 2, 3],
  ])('refuses %s', (_what, matter, line, column) => {
    expect(problem(matter)).toEqual({
      line,
      column,
      message: 'De kop bevat een verwijzing met & of *.',
      cure: 'Schrijf de waarde uit. Zet tekst die met & of * begint tussen aanhalingstekens.',
    });
  });

  it('refuses an alias of nothing', () => {
    expect(problem('a: 1\nb: *x\n')).toMatchObject({ line: 2 });
  });

  it('refuses an alias bomb at once', () => {
    const bomb = [
      'a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]',
      ...'bcdefghi'.split('').map(
        (name, i) =>
          `${name}: &${name} [${Array(9)
            .fill(`*${'abcdefgh'[i] ?? ''}`)
            .join(', ')}]`,
      ),
    ];
    expect(problem(bomb.join('\n'))).toMatchObject({ line: 1, message: 'De kop bevat een verwijzing met & of *.' });
  });

  it.each([
    'a: !!str 2010\n',
    'a: !!binary aGFsbG8=\n',
    'a: !!js/function "function () {}"\n',
    'a: !eigen 1\n',
    'a: !!map {b: 1}\n',
  ])('refuses the tag in %j', (matter) => {
    expect(problem(matter)).toBeDefined();
  });

  it('says how to write text that begins with an exclamation mark', () => {
    expect(problem('a: !!str 2010\n')).toEqual({
      line: 1,
      column: 10,
      message: 'De kop bevat een teken ! voor een waarde.',
      cure: 'Haal het weg. Zet tekst die met ! begint tussen aanhalingstekens.',
    });
  });

  it('takes & and * and ! within quotes and within words', () => {
    expect(parseYaml('a: "&x"\nb: R&D *echt* nu!\n').value).toEqual({ a: '&x', b: 'R&D *echt* nu!' });
  });

  it.each(['- a\nb: 1\n', 'title: > a\n', '%YAML 3.0\n---\na: 1\n'])('refuses %j', (matter) => {
    expect(problem(matter)).toMatchObject({ message: expect.stringMatching(/^De kop van het bestand/) as string });
  });

  it('refuses lists in lists in lists', () => {
    expect(problem(`a: ${'['.repeat(40)}${']'.repeat(40)}\n`)).toEqual({
      line: 1,
      column: 42,
      message: 'De kop is te diep genest.',
      cure: 'Haal de overbodige haakjes of inspringing weg.',
    });
    expect(
      problem(`a:\n${Array.from({ length: 60 }, (_, i) => `${' '.repeat(i + 1)}b:`).join('\n')} 1\n`),
    ).toMatchObject({ message: 'De kop is te diep genest.' });
    expect(problem(`a: ${'['.repeat(20_000)}`)).toBeDefined();
  });

  it('refuses more than 64 kB', () => {
    expect(problem(`a: ${'x'.repeat(maxMatter)}`)).toEqual({
      line: 1,
      column: 1,
      message: 'De kop van het bestand is te lang (meer dan 64 kB).',
      cure: 'Verplaats tekst naar de inhoud onder de kop.',
    });
  });

  it('refuses thousands of fields', () => {
    const found = {
      line: 1,
      column: 1,
      message: 'De kop van het bestand bevat te veel velden.',
      cure: 'Laat alleen de velden staan die je nodig hebt.',
    };
    expect(problem(Array.from({ length: 2501 }, (_, i) => `k${String(i)}: 1\n`).join(''))).toEqual(found);
    expect(problem(`a: {${Array.from({ length: 6000 }, (_, i) => `k${String(i)}`).join(',')}}`)).toEqual(found);
  });

  it('refuses a thousand blank lines', () => {
    expect(problem(`a: 1\n${'\n'.repeat(1000)}b: 2\n`)).toEqual({
      line: 1,
      column: 1,
      message: 'In de kop van het bestand staan te veel lege regels of spaties.',
      cure: 'Haal ze weg.',
    });
  });
});

describe('placeOfField', () => {
  const matter = 'title: Aap\nsources:\n  - title: Een\n    url: x\n  - title: Twee\nthemes: [a, b]\n';

  it.each([
    [['title'], 1, 1],
    [['sources'], 2, 1],
    [['sources', 1], 5, 5],
    [['sources', 0, 'url'], 4, 5],
    [['themes', 1], 6, 13],
  ])('finds %j', (path, line, column) => {
    expect(placeOfField(matter, path)).toEqual({ line, column });
  });

  it.each([
    [['sources', 1, 'url'], 5, 5],
    [['sources', 9], 2, 1],
    [['title', 'x'], 1, 1],
    [['nergens'], 1, 1],
    [[], 1, 1],
  ])('points at the deepest part that exists of %j', (path, line, column) => {
    expect(placeOfField(matter, path)).toEqual({ line, column });
  });

  it('never throws', () => {
    expect(placeOfField('', ['a'])).toEqual({ line: 1, column: 1 });
    expect(placeOfField(`a: ${'['.repeat(3000)}`, ['a', 0, 0])).toMatchObject({ line: 1 });
  });
});
