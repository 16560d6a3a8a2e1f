import { describe, expect, it } from 'vitest';
import { nativeEngine } from '../src/body/engine-node.ts';
import { checkSite } from '../src/check/run.ts';
import { draft } from '../src/draft.ts';
import { buildSite } from '../src/graph/build.ts';
import { noHistory } from '../src/history/history.ts';
import { allTypes } from '../src/model/registry.ts';
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
      expect(made.findings).toEqual([]);
      const all = [...entries, ...(made.entry ? [made.entry] : [])];
      const errors = checkSite({
        site: buildSite({ entries: all, history: noHistory, withConcepts: true }),
        all,
      }).filter(({ level }) => level === 'error');
      expect(errors).toEqual([]);
      expect(made.entry?.data).toMatchObject({ status: 'concept' });
    });
  }
});
