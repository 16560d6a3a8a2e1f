import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/search/dutch/words.ts';
import { openLexicon, packLexicon, type Lexicon } from '../../../src/search/lexicon.ts';
import { ask } from '../../../src/search/query/ask.ts';
import type { Engine, Fits } from '../../../src/search/query/engine.ts';

/** An engine on a few lines of text, which matches whole words and, loosely, beginnings of words. */
function engineOn(pages: Readonly<Record<string, string>>): Engine {
  const texts = Object.entries(pages).map(([id, text]) => [id, wordsOf(text)] as const);
  const having = (good: (word: string) => boolean): Fits =>
    new Map(texts.flatMap(([id, words]) => (words.some(good) ? [[id, words.filter(good).length]] : [])));
  return {
    find: (term) => {
      const exact = having((word) => word === term);
      const begins = having((word) => word.startsWith(term));
      return Promise.resolve({ exact, begins: new Map([...begins].filter(([id]) => !exact.has(id))) });
    },
    textOf: (id) => Promise.resolve(pages[id] ?? ''),
    titleOf: (id) => Promise.resolve(pages[id]?.split('. ')[0] ?? ''),
    having: (phrase) =>
      Promise.resolve(new Map(texts.flatMap(([id, words]) => (` ${words.join(' ')} `.includes(` ${phrase} `) ? [[id, 1]] : [])))), // prettier-ignore
  };
}

/** A lexicon of every word of the pages. */
function lexiconOf(pages: Readonly<Record<string, string>>, groups: readonly (readonly string[])[] = []): Lexicon {
  const words = new Set(Object.values(pages).flatMap(wordsOf));
  return openLexicon(packLexicon(Object.keys(pages).length, [...words].map((word) => [word, 1]), groups)); // prettier-ignore
}

const pages = {
  berc: 'Een burgerberaad in Zeist over klimaat, met loting',
  raad: 'De wijkraad van Rotterdam en haar raden',
  bsn: 'Het burgerservicenummer van een inwoner',
  geld: 'Bewoners verdelen een buurtbudget in Maastricht',
  huis: 'Buurthuizen in zelfbeheer',
  tech: 'Technische schuld bij de overheid',
};

const idsOf = async (question: string, groups: readonly (readonly string[])[] = []): Promise<string[]> =>
  (await ask(question, engineOn(pages), lexiconOf(pages, groups))).hits.map(({ id }) => id);

describe('a question', () => {
  it.each([
    ['burgerberaad', 'berc', 'the word itself'],
    ['burgerberaden', 'berc', 'another form'],
    ['buurthuis', 'huis', 'a singular'],
    ['burger service nummer', 'bsn', 'words that a page writes as one'],
    ['technishe schuld', 'tech', 'a typing mistake'],
    ['BURGERBERAAD Zeíst', 'berc', 'capitals and accents'],
    ['hoe zat het ook al weer met loting', 'berc', 'a sentence'],
    ['maastricht begroting burgers geld kosten', 'geld', 'words of which a page has one'],
    ['maas', 'geld', 'the beginning of a word, while someone types'],
  ])('"%s" finds %s: %s', async (question, id) => {
    expect((await idsOf(question))[0]).toBe(id);
  });

  it('finds what a page says with another word for the same thing', async () => {
    const groups = [
      ['volksraadpleging', 'burgerberaad'],
      ['burger budget', 'buurtbudget'],
    ];
    expect(await idsOf('volksraadpleging')).toEqual([]);
    expect(await idsOf('volksraadpleging', groups)).toEqual(['berc']);
    expect(await idsOf('volksraadplegingen', groups)).toEqual(['berc']);
    expect((await idsOf('burger budget', groups))[0]).toBe('geld');
  });

  it('finds a name of more words without looking for the little ones, also when it is typed', async () => {
    const more = { a: 'Het college besloot', b: 'Burgemeester en alle wethouders', c: 'En de burgemeester' };
    const asked: string[] = [];
    const engine = engineOn(more);
    const watched: Engine = {
      ...engine,
      find: (term) => (asked.push(term), engine.find(term)),
      having: (words) => (asked.push(words), engine.having(words)),
    };
    const lexicon = lexiconOf(more, [['college', 'bw', 'burgemeester en wethouders']]);
    const find = async (question: string) => (await ask(question, watched, lexicon)).hits.map(({ id }) => id);
    expect(await find('college')).toEqual(['a', 'b']);
    expect(await find('burgemeester en wethouders')).toEqual(expect.arrayContaining(['a', 'b']));
    expect(await find('b&w')).toEqual(expect.arrayContaining(['a', 'b']));
    expect(asked.filter((term) => /\ben\b/.test(term))).toEqual([]);
  });

  it.each([
    ['plan voor participatie', 'Een participatieplan'],
    ['begroting van burgers', 'De burgerbegroting'],
    ['beleid voor veiligheid', 'Veiligheidsbeleid'],
  ])('"%s" finds the compound that says it the other way round', async (question, text) => {
    const more = { it: text, other: 'Iets anders van burgers, een burger' };
    expect((await ask(question, engineOn(more), lexiconOf(more))).hits[0]?.id).toBe('it');
  });

  it('with a mistake that stands on a page too finds what was meant as well, below that page', async () => {
    const more = { wrong: 'Open standarden', a: 'Open standaarden', b: 'standaarden', c: 'standaarden' };
    const engine = engineOn(more);
    const often = (fits: Fits): Fits => new Map([...fits].map(([id]) => [id, 20]));
    const titles: Engine = {
      ...engine,
      find: async (term) => ({ exact: often((await engine.find(term)).exact), begins: new Map() }),
      having: async (words) => often(await engine.having(words)),
    };
    const known = openLexicon(packLexicon(4, [['standaarden', 3]], []));
    const { hits } = await ask('standarden', titles, known);
    expect(hits.map(({ id }) => id)).toEqual(['wrong', 'a', 'b', 'c']);
    const rare = openLexicon(packLexicon(4, [['standarden', 1], ['standaarden', 3]], [])); // prettier-ignore
    expect((await ask('standarden', titles, rare)).hits.map(({ id }) => id)).toEqual(['wrong']);
  });

  it('of a word that many pages have looks only for forms that are known, and for no other names', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`p${String(index)}`, 'bewoners inwoner']),
    );
    const asked = new Set<string>();
    const engine = engineOn(many);
    const watched: Engine = { ...engine, find: (term) => (asked.add(term), engine.find(term)), having: (words) => (asked.add(words), engine.having(words)) }; // prettier-ignore
    await ask('bewoners', watched, lexiconOf(many, [['bewoners', 'inwoner']]));
    expect([...asked]).toEqual(['bewoners']);
  });

  it('that is a title has that page on top', async () => {
    const more = { a: 'Burgerberaad burgerberaad burgerberaad in Delft', b: 'Burgerberaad (begrip). Iets' };
    expect((await ask('burgerberaad', engineOn(more), lexiconOf(more))).hits[0]?.id).toBe('b');
  });

  it('with a page that has all words puts it before those that have some', async () => {
    const more = { a: 'loting', b: 'klimaat loting', c: 'klimaat' };
    const { hits, relaxed } = await ask('klimaat loting', engineOn(more), lexiconOf(more));
    expect(hits[0]?.id).toBe('b');
    expect(relaxed).toBe(false);
  });

  it('that no page answers whole says so', async () => {
    expect((await ask('loting maastricht', engineOn(pages), lexiconOf(pages))).relaxed).toBe(true);
    expect((await ask('loting', engineOn(pages), lexiconOf(pages))).relaxed).toBe(false);
  });

  it('says what it looked for instead of a word that no page has', async () => {
    const { instead } = await ask('technishe qqqqqqq', engineOn(pages), lexiconOf(pages));
    expect([...instead]).toEqual([
      ['technishe', ['technische']],
      ['qqqqqqq', []],
    ]);
  });

  it('tells which forms were looked for, to show them in a text', async () => {
    const { sought } = await ask('wijkraden', engineOn(pages), lexiconOf(pages));
    expect(sought[0]).toContain('wijkraden');
    expect(sought[0]).toContain('wijkraad');
  });

  it('between quotation marks is found in that order only', async () => {
    expect(await idsOf('"technische schuld"')).toEqual(['tech']);
    expect(await idsOf('„technische schuld”')).toEqual(['tech']);
    expect(await idsOf('"schuld technische"')).toEqual([]);
    expect(await idsOf('overheid "technische schuld"')).toEqual(['tech']);
  });

  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['marks', '?!.,;:"“”'],
    ['a lonely quotation mark', '"'],
    ['an emoji', '🙂🏳️‍🌈'],
    ['right to left', 'مرحبا بالعالم'],
    ['markup', '<script>alert(1)</script>'],
    ['an escape', '%00 \u0000 \uFFFD'],
    ['5,000 characters', 'loting'.repeat(900)],
    ['200 words', Array.from({ length: 200 }, (_, index) => `woord${String(index)}`).join(' ')],
  ])('of %s is answered without an error', async (_name, question) => {
    const { words } = await ask(question, engineOn(pages), lexiconOf(pages));
    expect(words.length).toBeLessThanOrEqual(12);
    expect(words.every((word) => word.length <= 60)).toBe(true);
  });

  it('of nothing but little words looks for those', async () => {
    expect((await ask('van de', engineOn(pages), lexiconOf(pages))).words).toEqual(['van', 'de']);
  });
});
