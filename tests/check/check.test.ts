import { describe, expect, it } from 'vitest';
import { toFinding } from '../../src/check/check.ts';
import { fileChecks } from '../../src/check/file/list.ts';
import { siteChecks } from '../../src/check/site/list.ts';

describe('toFinding', () => {
  it('joins what the rule knows and where it was broken', () => {
    expect(
      toFinding(
        { code: 'regel', level: 'warning' },
        'content/a.mdx',
        { line: 3, column: 5 },
        { message: 'Fout.', cure: 'Doe zo.' },
      ),
    ).toEqual({
      code: 'regel',
      level: 'warning',
      file: 'content/a.mdx',
      line: 3,
      column: 5,
      message: 'Fout.',
      cure: 'Doe zo.',
    });
  });
});

describe('every rule', () => {
  const all = [...fileChecks, ...siteChecks];

  it('has a code in English words, a level and a reason', () => {
    for (const { code, level, why } of all) {
      expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(['error', 'warning']).toContain(level);
      expect(why).toMatch(/^[A-Z].{15,}\.$/);
    }
  });

  it('stands in the list once', () => {
    expect(new Set(all).size).toBe(all.length);
  });
});
