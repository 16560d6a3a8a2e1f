import type { AstroConfig } from 'astro';
import { themeFile, themeText } from '../themes.ts';
import { readTokens, type Tokens } from '../view/tokens.ts';

type Plugin = Exclude<NonNullable<NonNullable<AstroConfig['vite']>['plugins']>[number], Promise<unknown> | null | false | undefined | readonly unknown[]>; // prettier-ignore

/** The name under which the layout asks for the style sheet of the theme. */
const asked = 'virtual:theme.css';

/** Gives the layout the style sheet that `theme` in content/site/site.mdx names. */
export function themePlugin(theme: () => Promise<string | undefined>): Plugin {
  return {
    name: 'publieke-pioniers-theme',
    enforce: 'pre',
    resolveId: async (id: string) => (id === asked ? themeFile(await theme()) : undefined),
  };
}

/** Tokens of a theme. Read once for as long as its text is the same. */
export function tokensOf(theme: string | undefined): Tokens {
  const text = themeText(theme);
  if (read?.text !== text) read = { text, tokens: readTokens(text) };
  return read.tokens;
}

let read: { readonly text: string; readonly tokens: Tokens } | undefined;
