import { describe, expect, it } from 'vitest';
import { compareFindings } from '../../src/model/finding.ts';
import { siteOf } from '../content.ts';

describe('checkSite', () => {
  it('gives findings in the order of a report, with places in files', async () => {
    const { findings } = await siteOf({
      'wiki/b': { body: 'Zie [[weg]] en [[ook weg]].' },
      'essays/a': { authors: ['niemand'], body: 'a [[b]]' },
      'reactions/r': { to: 'essays/niets' },
    });
    expect(findings.map(({ file, line, column, code }) => [file, line, column, code])).toEqual([
      ['content/essays/a.mdx', 2, 1, 'mentioned-nowhere'],
      ['content/essays/a.mdx', 5, 11, 'unknown-reference'],
      ['content/reactions/r.mdx', 2, 1, 'unknown-reference'],
      ['content/wiki/b.mdx', 2, 1, 'refers-to-nothing'],
      ['content/wiki/b.mdx', 7, 5, 'missing-link'],
      ['content/wiki/b.mdx', 7, 16, 'missing-link'],
    ]);
    expect([...findings].sort(compareFindings)).toEqual(findings);
  });
});
