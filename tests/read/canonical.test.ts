import { describe, expect, it } from 'vitest';
import { nativeEngine } from '../../src/body/engine-node.ts';
import { mustType } from '../../src/model/registry.ts';
import { canonicalFile, writeFile } from '../../src/read/canonical.ts';
import { readFrontMatter } from '../../src/read/frontmatter.ts';

function canonical(text: string): string {
  const file = readFrontMatter(text);
  if ('message' in file) throw new Error(file.message);
  const result = canonicalFile(
    mustType('events'),
    { ...file, data: file.value as Record<string, unknown> },
    nativeEngine,
  );
  return 'text' in result ? result.text : `${String(result.line)}: ${result.message}`;
}

describe('the canonical form of a file', () => {
  it('puts keys in the order of the model, also in objects and lists', () => {
    const text =
      "---\nstart: '2010~'\nstatus: concept\nsummary: Kort.\ntitle: Iets\nsources:\n  - accessed: 2026-01-02\n    title: Bron\n---\n\nTekst.\n";
    expect(canonical(text)).toBe(
      '---\ntitle: Iets\nsummary: Kort.\nstatus: concept\nstart: 2010~\nsources:\n  - title: Bron\n    accessed: 2026-01-02\n---\n\nTekst.\n',
    );
  });

  it('writes a bare year as a text only where the model asks for a date', () => {
    expect(writeFile(mustType('essays'), { title: 'Iets', date: 2010 }, '')).toBe(
      '---\ntitle: Iets\ndate: "2010"\n---\n',
    );
  });

  it('keeps keys the model does not know, at the end', () => {
    expect(writeFile(mustType('wiki'), { titel: 'x', title: 'Iets' }, '')).toBe('---\ntitle: Iets\ntitel: x\n---\n');
  });

  it('does not fold long lines and keeps paragraphs of a text', () => {
    const long = 'woord '.repeat(60).trim();
    expect(writeFile(mustType('practices'), { title: 'Iets', why: `${long}\n\nTwee.` }, '')).toBe(
      `---\ntitle: Iets\nwhy: |-\n  ${long}\n\n  Twee.\n---\n`,
    );
  });

  it('leaves front matter with comments as it is, because their place would be lost', () => {
    const text = '---\nsummary: Kort. # nog nakijken\ntitle: Iets\n---\n\n* een\n* twee\n';
    expect(canonical(text)).toBe('---\nsummary: Kort. # nog nakijken\ntitle: Iets\n---\n\n- een\n- twee\n');
  });

  it.each(['0123', '12345678901234567890', '1e3', '2.50'])(
    'leaves front matter with the number %s as it is',
    (number) => {
      const text = `---\nsummary: Kort.\ntitle: ${number}\n---\n`;
      expect(canonical(text)).toBe(text);
    },
  );

  it('does not take a hash in a text for a comment', () => {
    expect(canonical('---\nsummary: Over C# en meer\ntitle: Iets\n---\n')).toBe(
      '---\ntitle: Iets\nsummary: Over C# en meer\n---\n',
    );
  });

  it('says with line and cure why a body cannot be written anew', () => {
    expect(canonical('---\ntitle: Iets\n---\n\nGoed.\n\n<Kader soort="tip">\n')).toMatch(
      /^7: Het kader <Kader> wordt niet gesloten\. Zet <\/Kader>/,
    );
  });

  it('gives the same file when it is run again', () => {
    const once = canonical('---\nsummary: Kort.\ntitle: Iets\n---\n\n__vet__ en *schuin*\n');
    expect(canonical(once)).toBe(once);
  });
});
