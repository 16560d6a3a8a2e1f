import { expect, it } from 'vitest';
import { findingsOf } from '../../content.ts';

const notes = (body: string): unknown =>
  findingsOf('note-pairs', 'essays/a', { body }).map(({ line, column, message, cure }) => [
    line,
    column,
    message,
    cure,
  ]);

it('refuses a note nobody refers to', () => {
  expect(findingsOf('note-pairs', 'essays/a', { body: 'a\n\n[^bron]: Tekst.' })).toEqual([
    {
      code: 'note-pairs',
      level: 'error',
      file: 'content/essays/a.mdx',
      line: 9,
      column: 1,
      message: 'Naar de noot [^bron] wordt nergens verwezen.',
      cure: 'Zet [^bron] in de tekst, of haal de noot weg.',
    },
  ]);
});

it('refuses a reference without a note', () => {
  expect(notes('a\n\nb[^bron] c')).toEqual([
    [9, 1, 'De noot [^bron] heeft geen tekst.', 'Schrijf onderaan: [^bron]: tekst van de noot.'],
  ]);
});

it('refuses two notes of one name', () => {
  expect(notes('a[^n]\n\n[^n]: Een.\n\n[^N]: Twee.')).toEqual([
    [11, 1, 'De noot [^N] staat er twee keer.', 'Geef een van de twee een andere naam.'],
  ]);
});

it('takes pairs, one note for several places, and brackets in code', () => {
  expect(notes('a[^n] b[^N] `[^code]`\n\n[^n]: Een.')).toEqual([]);
});
