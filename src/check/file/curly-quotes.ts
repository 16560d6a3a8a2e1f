import { plainTexts } from '../../read/yaml.ts';
import type { Check } from '../check.ts';
import { quoted } from '../example.ts';
import type { FileSubject, FileWhere } from '../subject.ts';
import { shown } from '../words.ts';

/** Curly quotes where straight ones were meant: word processors make them. */
export const curlyQuotes: Check<FileSubject, FileWhere> = {
  code: 'curly-quotes',
  level: 'warning',
  why: 'YAML knows only straight quotes; others become part of the title.',
  *run({ matter }) {
    for (const { text, ...at } of plainTexts(matter, /^[“„‘].*[”“’]$/s)) {
      yield {
        at: { matter: at },
        message: `Hier staan gekrulde aanhalingstekens ${text.slice(0, 1)} ${text.slice(-1)}; die komen in de tekst te staan.`,
        cure: `Gebruik rechte: ${quoted(shown(text.slice(1, -1)))}. Horen ze bij de tekst, zet er dan rechte omheen.`,
      };
    }
  },
};
