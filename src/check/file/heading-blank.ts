import { placesIn } from '../../body/places.ts';
import type { Check } from '../check.ts';
import type { FileSubject, FileWhere } from '../subject.ts';

/** One mark is left alone: a line may begin with #buurt. */
const marks = /(?<=^|\n)#{2,6}(?=[\p{L}\p{N}])/gu;

/** `##Kop`: a heading only with a blank behind its marks. */
export const headingBlank: Check<FileSubject, FileWhere> = {
  code: 'heading-blank',
  level: 'warning',
  why: 'The marks would be published as text, and the section would have no heading.',
  *run({ nodes, text }) {
    if (!/##[\p{L}\p{N}]/u.test(text)) return;
    const lines = text.split('\n');
    for (const paragraph of nodes.of('paragraph')) {
      for (const [index, node] of paragraph.children.entries()) {
        if (node.type !== 'text' || !node.value.includes('##')) continue;
        const find = placesIn(node, text);
        for (const match of node.value.matchAll(marks)) {
          // At the start of a text that follows a word in italics there is no start of a line.
          if (match.index === 0 && index > 0 && paragraph.children[index - 1]?.type !== 'break') continue;
          const at = find(match[0]);
          const before = (lines[at.line - 1] ?? '').slice(0, at.column - 1);
          if (/^[\s>]*$/.test(before)) {
            yield {
              at,
              message: `Dit wordt geen kop: er staat geen spatie na ${match[0]}.`,
              cure: `Zet een spatie na ${match[0]}.`,
            };
          }
        }
      }
    }
  },
};
