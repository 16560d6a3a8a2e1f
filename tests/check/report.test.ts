import { describe, expect, it } from 'vitest';
import { reportAnnotations, reportText } from '../../src/check/report.ts';
import type { Finding } from '../../src/model/finding.ts';

const error: Finding = {
  code: 'missing-field',
  level: 'error',
  file: 'content/essays/a.mdx',
  line: 2,
  column: 1,
  message: 'Het veld ontbreekt.',
  cure: 'Vul het in.',
};
const warning: Finding = {
  code: 'missing-link',
  level: 'warning',
  file: 'content/essays/a.mdx',
  line: 12,
  column: 30,
  message: 'De pagina "x" bestaat niet.',
  cure: 'Schrijf haar.',
};
const elsewhere: Finding = { ...error, file: 'content/wiki/b.mdx' };

describe('reportText', () => {
  it('groups findings per file and closes with counts', () => {
    expect(reportText([error, warning, elsewhere], 3)).toBe(
      [
        'content/essays/a.mdx',
        '  2:1  fout  Het veld ontbreekt.',
        '        Vul het in.  [missing-field]',
        '  12:30  let op  De pagina "x" bestaat niet.',
        '        Schrijf haar.  [missing-link]',
        '',
        'content/wiki/b.mdx',
        '  2:1  fout  Het veld ontbreekt.',
        '        Vul het in.  [missing-field]',
        '',
        '3 bestanden gelezen: 2 fouten, 1 waarschuwing.',
      ].join('\n'),
    );
  });

  it('lists errors before warnings within a file', () => {
    const lines = reportText([{ ...warning, line: 1 }, error, { ...error, line: 9 }, elsewhere], 3).split('\n');
    expect(lines.filter((line) => /^ {2}\d/.test(line)).map((line) => line.trim().split('  ').slice(0, 2))).toEqual([
      ['2:1', 'fout'],
      ['9:1', 'fout'],
      ['1:30', 'let op'],
      ['2:1', 'fout'],
    ]);
  });

  it('indents an example, and keeps the code out of it', () => {
    expect(reportText([{ ...error, cure: 'Schrijf:\n  place:\n    name: Rotterdam' }], 1)).toContain(
      '        Schrijf:\n          place:\n            name: Rotterdam\n        [missing-field]\n',
    );
  });

  it('says so when all is well', () => {
    expect(reportText([], 90)).toBe('90 bestanden gelezen: 0 fouten, 0 waarschuwingen.');
    expect(reportText([error], 1)).toMatch(/\n\n1 bestand gelezen: 1 fout, 0 waarschuwingen\.$/);
  });
});

describe('reportAnnotations', () => {
  it('writes a line for each finding', () => {
    expect(reportAnnotations([error, warning])).toBe(
      '::error file=content/essays/a.mdx,line=2,col=1,title=missing-field::Het veld ontbreekt. Vul het in.\n' +
        '::warning file=content/essays/a.mdx,line=12,col=30,title=missing-link::De pagina "x" bestaat niet. Schrijf haar.',
    );
  });

  it('keeps the lines of an example, in the one line an annotation is', () => {
    expect(reportAnnotations([{ ...error, cure: 'Schrijf:\n  place:' }])).toMatch(/Schrijf:%0A {2}place:$/);
  });

  it('lets no name or message pretend to be another line or property', () => {
    const odd = { ...error, file: 'content/a,line=9:b%.mdx', message: '100%\r\n::error::' };
    expect(reportAnnotations([odd])).toBe(
      '::error file=content/a%2Cline=9%3Ab%25.mdx,line=2,col=1,title=missing-field::100%25%0D%0A::error:: Vul het in.',
    );
  });

  it('is empty without findings', () => {
    expect(reportAnnotations([])).toBe('');
  });
});
