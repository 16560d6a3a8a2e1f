import { describe, expect, it } from 'vitest';
import { nativeEngine } from '../../src/body/engine-node.ts';
import { unifiedEngine } from '../../src/body/engine.ts';
import { codeIn, normalise } from '../../src/body/normalise.ts';
import { isProblem, parseBody } from '../../src/body/parse.ts';
import { shapeOf } from '../../src/body/shape.ts';
import { walk } from '../../src/body/tree.ts';
import { writeBody } from '../../src/body/write.ts';
import { random } from '../random.ts';
import { examples } from './examples.ts';
import { soundBody, typedBody, words } from './generated.ts';
import { engines, knownDifferences, treeOf } from './reading.ts';

describe.each(engines)('normalising with %s', (_name, engine) => {
  const result = (text: string): string => {
    const { text: normal, problem } = normalise(text, engine);
    return normal ?? `${problem.code}: ${problem.message}`;
  };

  it.each([
    ['* een\r\n* twee\r\n', '- een\n- twee\n'],
    ['\ufeffeen', 'een\n'],
    ['een\n\n\n\ntwee', 'een\n\ntwee\n'],
    ['', ''],
    [' \n \n', ''],
    ['- [x] klaar\n- [ ] niet', '- [x] klaar\n- [ ] niet\n'],
    ['\\[[noot]]', '[[noot]]\n'],
    ['[a](https://a.nl/{id})', '[a](https://a.nl/\\{id})\n'],
    ['`{a}`', '`{a}`\n'],
    ['import van goederen', '&#105;mport van goederen\n'],
    ['5<6', '5\\<6\n'],
    ['ik <3 dit', 'ik \\<3 dit\n'],
    ['los {', 'los \\{\n'],
    ['{naam}', '\\{naam}\n'],
    ['<b>vet</b>', '\\<b>vet\\</b>\n'],
    ['<https://voorbeeld.nl/a>', 'https://voorbeeld.nl/a\n'],
    ['zie <https://voorbeeld.nl/a>.', 'zie https://voorbeeld.nl/a.\n'],
    ['x<https://voorbeeld.nl/a>y', 'x[https://voorbeeld.nl/a](https://voorbeeld.nl/a)y\n'],
    ['<redactie@voorbeeld.nl>', 'redactie@voorbeeld.nl\n'],
    ['een<br>twee', 'een\\\ntwee\n'],
    ['| a<br>b | {x} |\n| - | - |', '| a b | \\{x} |\n| --- | ---- |\n'],
    ['<div>\n\n# kop\n\n</div>', '\\<div>\n\n# kop\n\n\\</div>\n'],
    ['<!-- weg -->', '\\<!-- weg -->\n'],
    ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>\n'],
    ['<Kader soort={tip}>\n\na\n\n</Kader>', '<Kader soort={tip}>\n  a\n</Kader>\n'],
  ])('%j becomes %j', (text, normal) => {
    expect(result(text).replace(/\| -+ \| -+ \|/, '| --- | ---- |')).toBe(
      normal.replace(/\| -+ \| -+ \|/, '| --- | ---- |'),
    );
  });

  it.each([
    ['<Kader soort="tip">\n\neen', 'syntax: Het kader <Kader> wordt niet gesloten.'],
    ['een\n\n</Kader>', 'syntax: Hier wordt iets gesloten dat niet is geopend.'],
    ['een\u0007', 'control-character: Er staat een onzichtbaar stuurteken in de tekst (U+0007).'],
    ['x'.repeat(600_000), 'too-long: De tekst is te lang (meer dan 512 kB).'],
  ])('says what cannot be made safe', (text, problem) => {
    expect(result(text)).toBe(problem);
  });

  it.each([
    ['| a ` b | {c} ` |\n| - | - |', 1, 11],
    ['- `a\n- {b} `', 2, 3],
    ['# `a\n{b}`', 2, 1],
  ])('refuses code that seems to stand between backticks but does not: %j', (text, line, column) => {
    expect(normalise(text, engine).problem).toMatchObject({
      code: 'syntax',
      line,
      column,
      message: 'Hier staat iets dat als code wordt gelezen.',
    });
  });
});

describe('a text that is written differently each time', () => {
  it('is written a few times and then left as it is', () => {
    let times = 0;
    // The same list, loose and tight by turns: it says the same and is written in two ways.
    const wavering = (text: string) => {
      times += 1;
      const tree = nativeEngine(text);
      for (const { node } of walk(tree))
        if (node.type === 'list' || node.type === 'listItem') node.spread = times % 2 === 0;
      return tree;
    };
    expect(normalise('- een\n- een', wavering).text).toMatch(/^- een\n+- een\n$/);
    expect(times).toBe(5);
  });
});

describe('code in a tree', () => {
  it.each(['a {b}', 'import a', '<b>a</b>', '<Onbekend />', '<>a</>'])('is found in %j', (text) => {
    expect(codeIn(treeOf(text))).toBeDefined();
  });

  it.each(['a', '`{b}`', '<Kader soort="tip">a</Kader>', '<Kader soort={tip}>a</Kader>'])(
    'is not found in %j',
    (text) => {
      expect(codeIn(treeOf(text))).toBeUndefined();
    },
  );
});

describe('a text that an engine reads in another way once it is canonical', () => {
  it('stays as its author wrote it, with one line end', () => {
    // An engine that sees capitals as headings, which the writer does not know how to write.
    const odd = (text: string) =>
      text.startsWith('EEN') ? nativeEngine('# een') : nativeEngine(text.replace('# een', 'een'));
    expect(normalise('EEN\n\n', odd)).toEqual({ text: 'EEN\n' });
  });

  it('keeps its last blanks where they mean something', () => {
    const blanks = (text: string) => (text.endsWith('  \n') ? nativeEngine('# een') : nativeEngine('een'));
    expect(normalise('een  \n', blanks)).toEqual({ text: 'een  \n' });
  });
});

/** A raw text with its entities as characters; a named one is no word. */
const decoded = (text: string): string =>
  text
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&[a-z]+;/gi, ' ');

/** Words of a raw text, without what a rewrite may drop: line breaks of HTML, mailto:, closing tags, percent codes. */
function rawWords(text: string): Map<string, number> {
  const plain = decoded(text)
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<mailto:/gi, '<')
    .replace(/<\/[A-Z]\w*>/g, ' ')
    .replace(/%7[BDC]/gi, ' ')
    .replace(/(?=https?\\?:)/g, ' ');
  const counts = new Map<string, number>();
  for (const [word] of plain.matchAll(/\p{L}+/gu))
    counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  return counts;
}

/** What a reader can see of a body, in any order. */
function visible(text: string): string {
  const seen: string[] = [];
  for (const { node } of walk(treeOf(text))) {
    const {
      value,
      alt,
      title,
      target,
      heading,
      label,
      attributes = [],
    } = node as unknown as Partial<Record<string, string>> & { attributes?: { value?: unknown }[] };
    seen.push(
      ...[
        value,
        alt,
        title,
        target,
        heading,
        node.type === 'wikiLink' ? label : undefined,
        ...attributes.map((attribute) => attribute.value),
      ].filter((part) => typeof part === 'string'),
    );
  }
  return seen.join(' ');
}

const times = (text: string, word: string): number =>
  text.split(new RegExp(`(?<![\\p{L}\\p{N}-])${word.replace('.', '\\.')}(?![\\p{L}\\p{N}-])`, 'u')).length - 1;

describe('of a thousand texts as people type them', () => {
  const made = 1000;
  const texts = [
    ...Array.from({ length: made }, (_, i) => (i % 4 === 0 ? soundBody : typedBody)(random(5000 + i))),
    ...Object.values(examples).flat(),
  ];
  const done = texts.map((text) => {
    const asTyped = parseBody(text, nativeEngine);
    return {
      text,
      meaning: isProblem(asTyped) || codeIn(asTyped.tree) ? undefined : shapeOf(asTyped.tree),
      normal: normalise(text, nativeEngine),
    };
  });
  const slow = 120_000;

  it('many read well and many do not', () => {
    const sound = done.filter(({ meaning }) => meaning !== undefined).length;
    expect(sound).toBeGreaterThan(400);
    expect(done.length - sound).toBeGreaterThan(300);
  });

  it('those that read well keep their nodes and their text, and become canonical', () => {
    const changed = done.filter(
      ({ meaning, normal }) =>
        meaning !== undefined && (normal.text === undefined || shapeOf(treeOf(normal.text)) !== meaning),
    );
    expect(changed.map(({ text }) => text)).toEqual([]);
    const sound = done.filter(({ meaning }) => meaning !== undefined);
    const rough = sound.filter(
      ({ normal }) => normal.text !== undefined && writeBody(treeOf(normal.text)) !== normal.text,
    );
    expect(rough.length).toBeLessThan(sound.length / 50);
  });

  it('the others become readable text without code, or a problem in Dutch', () => {
    const others = done.filter(({ meaning }) => meaning === undefined);
    const wrong = others.filter(({ normal }) => {
      if (normal.problem) return !/^[A-Z].*\.$/.test(normal.problem.message) || !/^[A-Z]/.test(normal.problem.cure);
      const body = parseBody(normal.text, nativeEngine);
      return isProblem(body) || codeIn(body.tree) !== undefined;
    });
    expect(wrong.map(({ text }) => text)).toEqual([]);
    expect(others.filter(({ normal }) => normal.text !== undefined).length).toBeGreaterThan(others.length / 2);
  });

  it('no word is lost, and what was visible stays visible', () => {
    const lost = done.flatMap(({ text, normal }, index) => {
      if (normal.text === undefined) return [];
      const kept = rawWords(normal.text);
      const seen = visible(normal.text);
      const missing = [...rawWords(text)]
        .filter(([word, count]) => (kept.get(word) ?? 0) < count)
        .map(([word]) => word);
      const typed = decoded(text);
      const hidden = index < made ? words.filter((word) => times(seen, word) < times(typed, word)) : [];
      return missing.length + hidden.length > 0 ? [{ missing, hidden, text, normal: normal.text }] : [];
    });
    expect(lost).toEqual([]);
  });

  it(
    'normalising twice is normalising once',
    () => {
      const unsteady = done.filter(
        ({ normal }) => normal.text !== undefined && normalise(normal.text, nativeEngine).text !== normal.text,
      );
      expect(unsteady.map(({ text }) => text)).toEqual([]);
    },
    slow,
  );

  it(
    'both engines give the same',
    () => {
      const known = (text: string): boolean => knownDifferences.some(({ sign }) => sign.test(text));
      const disputed = done.filter(
        ({ text, normal }) => !known(text) && normalise(text, unifiedEngine).text !== normal.text,
      );
      expect(disputed.map(({ text }) => text)).toEqual([]);
    },
    slow,
  );
});
