import { describe, expect, it } from 'vitest';
import { compareFindings, compareText, type Finding } from '../../src/model/finding.ts';

const finding = (file: string, line: number, column: number, code: string, message = ''): Finding => ({
  code,
  level: 'error',
  file,
  line,
  column,
  message,
  cure: '',
});

describe('the order of a report', () => {
  it('is by file, line, column, code and then message', () => {
    const sorted = [
      finding('a.mdx', 2, 1, 'b'),
      finding('a.mdx', 2, 9, 'a'),
      finding('a.mdx', 10, 1, 'a', 'een'),
      finding('a.mdx', 10, 1, 'a', 'twee'),
      finding('a.mdx', 10, 1, 'b', 'een'),
      finding('b.mdx', 1, 1, 'a'),
    ];
    expect([...sorted].reverse().sort(compareFindings)).toEqual(sorted);
  });

  it('compares by code unit, the same in every locale', () => {
    expect(['é', 'z', 'a', 'Z'].sort(compareText)).toEqual(['Z', 'a', 'z', 'é']);
    expect(compareText('a', 'a')).toBe(0);
  });
});
