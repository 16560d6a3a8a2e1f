import { describe, expect, it } from 'vitest';
import { nativeEngine } from '../src/body/engine-node.ts';
import { checkSite } from '../src/check/run.ts';
import { draft } from '../src/draft.ts';
import { buildSite } from '../src/graph/build.ts';
import { noHistory } from '../src/history/history.ts';
import { allTypes, mustType } from '../src/model/registry.ts';
import { canonicalFile } from '../src/read/canonical.ts';
import { readFrontMatter } from '../src/read/frontmatter.ts';
import { parseFile } from '../src/read/parse.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const wiki = parseFile(
  'content/wiki/loting.mdx',
  bytes('---\ntitle: Loting\nsummary: Kort.\nstatus: gepubliceerd\n---\n\nTekst.\n'),
  nativeEngine,
);
const entries = wiki.entry ? [wiki.entry] : [];
const site = buildSite({ entries, history: noHistory, withConcepts: true, epoch: 1_790_000_000 });

describe('a first file', () => {
  for (const type of allTypes.filter(({ single }) => !single)) {
    it(`of ${type.name} passes the check as a concept`, () => {
      const made = parseFile(
        `content/${type.name}/eerste.mdx`,
        bytes(draft(type, 'Een eerste versie', site)),
        nativeEngine,
      );
      expect(made.findings.filter(({ level }) => level === 'error')).toEqual([]);
      expect(made.findings.map(({ code }) => code)).toEqual(type.name === 'reactions' ? ['open-reference'] : []);
      const all = [...entries, ...(made.entry ? [made.entry] : [])];
      const errors = checkSite({
        site: buildSite({ entries: all, history: noHistory, withConcepts: true }),
        all,
      }).filter(({ level }) => level === 'error');
      expect(errors).toEqual([]);
      expect(made.entry?.data).toMatchObject({ status: 'concept' });
    });
  }

  for (const type of allTypes.filter(({ single }) => !single)) {
    it(`of ${type.name} may not be published as it is, and is in its one form`, () => {
      const text = draft(type, 'Een eerste versie', site);
      const made = parseFile(
        `content/${type.name}/eerste.mdx`,
        bytes(text.replace('status: concept', 'status: gepubliceerd')),
        nativeEngine,
      );
      expect(made.findings.filter(({ level }) => level === 'error').map(({ code }) => code)).toContain(
        type.name === 'reactions' ? 'empty-reference' : 'still-filler',
      );
      const file = readFrontMatter(text);
      if ('message' in file) throw new Error(file.message);
      expect(canonicalFile(type, { ...file, data: file.value as Record<string, unknown> }, nativeEngine)).toEqual({
        text,
      });
    });

    it(`of ${type.name} shows its other fields as comments that can be switched on`, () => {
      const text = draft(type, 'Een eerste versie', site, 'wiki/loting');
      const on = text.replace(/^# ((?:[a-zA-Z]+:(?: |$)| ).*)$/gm, '$1');
      expect(on).toMatch(type.fields['title'] ? /^[a-z][a-zA-Z]*:/m : /^date:/m);
      const made = parseFile(`content/${type.name}/eerste.mdx`, bytes(on), nativeEngine);
      expect(made.findings).toEqual([]);
    });
  }

  it('says of a closed list which values there are, also of one within another field', () => {
    const text = draft(mustType('cases'), 'Koffie', site);
    expect(text).toContain(
      '# Kies bij result een van: gelukt, deels-gelukt, niet-gelukt, nog-niet-te-zeggen.\n# result: gelukt\n',
    );
    expect(text).toContain('# Kies bij province een van: groningen, fryslan, ');
    const card = draft(mustType('practices'), 'Koffie', site);
    expect(card).toContain('# Kies bij difficulty een van: 1 (Makkelijk), 2 (Vraagt oefening), 3 (Moeilijk).\n');
    expect(card).toContain('# Kies bij phase een of meer van: verkennen, ontwerpen, ');
  });

  it('shows a source with its address and day of reading, of every type that has sources', () => {
    const sourced = allTypes.filter(({ single, fields }) => !single && 'sources' in fields);
    expect(sourced.length).toBeGreaterThan(5);
    for (const type of sourced)
      expect(draft(type, 'Koffie', site)).toMatch(
        /\n# sources:\n# {3}- title: .+\n# {5}url: https:.+\n# {5}accessed: \d{4}-\d\d-\d\d\n/,
      );
  });

  it('shows why a person may stand here, without choosing it for the writer', () => {
    const text = draft(mustType('pioneers'), 'Mies', site);
    expect(text).toContain(
      '# Kies bij basis een van: toestemming, gerechtvaardigd-belang, journalistiek.\n# consent:\n',
    );
    expect(text).not.toMatch(/^consent:/m);
  });

  it('names the page that was given', () => {
    const type = mustType('reactions');
    expect(draft(type, 'Mooi', site, 'wiki/loting')).toContain('to: wiki/loting\n');
    expect(draft(type, 'Mooi', site)).toContain('to: ""\n');
  });
});
