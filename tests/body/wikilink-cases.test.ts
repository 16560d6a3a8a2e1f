import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/body/facts.ts';
import { isProblem, parseBody } from '../../src/body/parse.ts';
import { renderBody } from '../../src/body/render.ts';
import { linksOf } from '../../src/graph/links.ts';
import { nameIndex } from '../../src/graph/names.ts';
import type { Entry } from '../../src/model/entry.ts';
import type { Link } from '../../src/model/link.ts';
import { files, findingsOf, read, siteOf } from '../content.ts';
import { world } from './context.ts';
import { engines, nodesOf } from './reading.ts';
import { cases, vault, type WikiLinkCase } from './wikilink-cases.ts';

const { entries } = await read(files(vault));
const byId = new Map(entries.map((entry) => [entry.id, entry]));
const lookup = nameIndex(entries);

/** The links of a body of the entry "Wiki Link", looked up among the entries. */
function linksIn(references: Entry['body']['references']): readonly Link[] {
  const home = byId.get('wiki/wiki-link' as never);
  if (!home) throw new Error('The entry of the cases is gone');
  const entry = { ...home, body: { ...home.body, references } } as Entry;
  return linksOf(entry, { entries: byId, hidden: new Map(), lookup, lookupHidden: () => [] });
}

function check(link: Link | undefined, wanted: WikiLinkCase['expect'][number]): void {
  if (wanted.kind === 'embed') throw new Error('We have no embeds: such a case is overridden');
  expect(link?.to ?? null).toBe(wanted.self ? null : wanted.target);
  if (wanted.text !== undefined) expect(link?.text).toBe(wanted.text);
  if (wanted.heading !== undefined) expect(link?.url?.split('#')[1]).toBe(wanted.heading);
  if (wanted.self) expect(link).toMatchObject({ relation: 'self', state: 'found' });
  else expect(link?.state).toBe(wanted.target === null ? 'missing' : 'found');
}

describe.each(engines)('the cases of other programs, read by %s', (_name, engine) => {
  it.each(cases)('$id: $input', ({ input, expect: theirs, overridden }) => {
    const wanted = overridden?.expect ?? theirs;
    const body = parseBody(input, engine);
    const references = isProblem(body) ? [] : factsOf(body.tree).references;
    const links = linksIn(references);
    expect(links).toHaveLength(wanted.length);
    wanted.forEach((one, index) => {
      check(links[index], one);
    });
  });

  it('make a heading id of what is seen: "Kop met bar"', () => {
    const body = parseBody('# Kop met [[foo|bar]]', engine);
    expect(!isProblem(body) && factsOf(body.tree).headings[0]?.id).toBe('kop-met-bar');
  });
});

describe('what a reader sees of a case', () => {
  it.each(cases)('$id holds no live markup', ({ input }) => {
    for (const [, engine] of engines) {
      const body = parseBody(input, engine);
      if (isProblem(body) || nodesOf(body.tree, 'mdxTextExpression').length > 0) continue;
      const html = renderBody(body.tree, linksIn(factsOf(body.tree).references), world);
      expect(html).not.toMatch(/<img|onerror=(?!alert\(1\)&)|href="javascript/);
    }
  });
});

describe('the findings of a case', () => {
  it.each(cases)('$id: what the author is told', async ({ input, expect: theirs, overridden }) => {
    const broken = (overridden?.expect ?? theirs).some(
      (one) => one.kind === 'link' && one.target === null && !one.self,
    );
    const codes = ['loose-brackets', 'refused-syntax', 'syntax'].filter(
      (code) => findingsOf(code, 'wiki/geval', { title: 'Geval', body: input }).length > 0,
    );
    if (codes.length > 0) {
      expect(codes).toEqual([overridden?.finding]);
      return;
    }
    // A heading of level 1 is a finding by itself, about which these cases say nothing.
    const text = `${input.replace(/^# /, '## ')}\n\n## Some Heading`;
    const { findings } = await siteOf({ ...vault, 'wiki/geval': { title: 'Geval', body: text } });
    const about = new Set(findings.filter(({ file }) => file.includes('geval')).map(({ code }) => code));
    const said = overridden?.finding ?? (broken ? 'missing-link' : undefined);
    expect([...about].filter((code) => ['missing-link', 'ambiguous-link', 'lost-heading'].includes(code))).toEqual(
      said === undefined ? [] : [said],
    );
  });
});

describe('names', () => {
  it('that several entries have are ambiguous, and name them all', () => {
    expect(lookup('Note')).toEqual(['cases/note', 'practices/note']);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])(
    'of objects in JavaScript are no names of entries: %j',
    (name) => {
      expect(lookup(name)).toEqual([]);
    },
  );

  it.each([
    ['[[uppercased-note]]', 'uppercased-note'],
    ['[[UPPERCASED-NOTE]]', 'UPPERCASED-NOTE'],
    ['[[foo-bar]]', 'Foo Bar'],
    ['[[wiki/foo-bar]]', 'Foo Bar'],
    ['[[foo bar]]', 'foo bar'],
    ['[[ON]]', 'ON'],
  ])('%s shows %j: a title or other name as typed, an id as its title', (input, text) => {
    const [, engine] = engines[0] ?? [];
    const body = engine && parseBody(input, engine);
    expect(body && !isProblem(body) && linksIn(factsOf(body.tree).references)[0]?.text).toBe(text);
  });
});
