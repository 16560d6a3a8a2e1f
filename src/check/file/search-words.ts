import type { Check } from '../check.ts';
import type { FileSubject, FileWhere } from '../subject.ts';
import { shown } from '../words.ts';

/** Search takes no longer names than this for words for the same thing. */
const mostWords = 5;

/** A line of words for the same thing has two or more, and none of them is a sentence. */
export const searchWords: Check<FileSubject, FileWhere> = {
  code: 'search-words',
  level: 'warning',
  why: 'Search leaves out a name that is too long, and does nothing with a line of one name; without a word of it nobody would know.',
  *run({ type, data }) {
    const lines = type.name === 'search' ? data['synonyms'] : undefined;
    if (!Array.isArray(lines)) return;
    for (const [place, line] of lines.entries()) {
      if (typeof line !== 'string') continue;
      const names = line
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
      const at = { field: ['synonyms', place] };
      if (names.length < 2)
        yield {
          at,
          message: `Op de regel "${shown(line)}" staat maar één naam.`,
          cure: 'Zet er met een komma een ander woord voor hetzelfde bij, of haal de regel weg.',
        };
      for (const name of names)
        if (name.split(/\s+/).length > mostWords)
          yield {
            at,
            message: `De naam "${shown(name)}" is te lang om op te zoeken.`,
            cure: `Kort hem in tot hooguit ${String(mostWords)} woorden, of zet er een komma in.`,
          };
    }
  },
};
