import type { Site } from '../graph/site.ts';
import { nl } from '../i18n/nl.ts';
import { headOf, type Head } from './head.ts';
import { pageCount, plainList, type ListPage } from './list.ts';
import type { Stage } from './stage.ts';

/** A–Z: a page with the letters, and a list for each letter. */
export interface LettersPage {
  readonly head: Head;
  readonly letters: readonly { readonly letter: string; readonly address: string; readonly count: number }[];
}

const letterWords = (letter: string): string => (letter === '0-9' ? nl.digits : letter.toUpperCase());

export function lettersPage(stage: Stage): LettersPage {
  return {
    head: headOf(stage, { title: nl.az, description: nl.azIntro, address: '/a-z/' }),
    letters: [...stage.site.letters].map(([letter, entries]) => ({
      letter: letterWords(letter),
      address: `/a-z/${letter}/`,
      count: entries.length,
    })),
  };
}

export function letterPage(stage: Stage, letter: string, page: number): ListPage | undefined {
  const all = stage.site.letters.get(letter);
  if (!all) return undefined;
  return plainList(stage, {
    title: `${nl.az}: ${letterWords(letter)}`,
    intro: nl.azIntro,
    address: `/a-z/${letter}/`,
    page,
    all: all.map(({ entry }) => entry),
    names: all.map(({ name }) => name),
    trail: [{ label: nl.az, address: '/a-z/' }],
  });
}

export function archivePage(stage: Stage, page: number): ListPage | undefined {
  const { archived } = stage.site;
  const intro = archived.length === 0 ? nl.archiveEmpty : nl.archiveIntro;
  return plainList(stage, { title: nl.archive, intro, address: '/archief/', page, all: archived });
}

/** Letters with their pages, for addresses. */
export function letterPages(site: Site): readonly { readonly letter: string; readonly page: number }[] {
  return [...site.letters].flatMap(([letter, entries]) =>
    Array.from({ length: pageCount(entries.length) }, (_, index) => ({ letter, page: index + 1 })),
  );
}
