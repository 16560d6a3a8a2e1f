import { createHash } from 'node:crypto';

/** Words in a row of which no text of ours shares more with a text we learned from. */
export const longest = 7;

/** What stands between quotation marks, in a quotation or in a box for one: marked as somebody else's. */
const quoted = /[‘“][^’”\n]{0,400}[’”](?![\p{L}])|"[^"\n]{0,400}"|<Citaat[\s\S]*?<\/Citaat>|^>.*$/gmu;

/**
 * Every run of eight words in a text, as 48 bits of a hash: the texts we learned from are not ours to
 * keep here, but that we did not copy them can be proved all the same. Capitals, accents and signs do
 * not count. A quotation parts the words before it from those after it.
 */
export function runsOf(text: string): readonly { readonly words: string; readonly hash: string }[] {
  return text
    .replace(quoted, ' \u0000 ')
    .split('\u0000')
    .flatMap((piece) => {
      const words = [...plainly(piece).matchAll(/[\p{L}\d]+/gu)].map(([word]) => word);
      return words.slice(longest).map((_, index) => {
        const run = words.slice(index, index + longest + 1).join(' ');
        return { words: run, hash: createHash('sha256').update(run).digest('base64url').slice(0, 8) };
      });
    });
}

function plainly(text: string): string {
  return text
    .replace(/https?:\S+/g, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
}
