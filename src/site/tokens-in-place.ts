import { writtenTokens } from '../view/tokens.ts';

/** A declaration of a style sheet as PostCSS offers it. */
interface Declaration {
  prop: string;
  value: string;
  remove(): unknown;
}

interface PostcssPlugin {
  readonly postcssPlugin: string;
  readonly Declaration: (declaration: Declaration) => Promise<void>;
}

/**
 * A plugin for PostCSS that puts the values of the `--nl-*` tokens of a theme where the components of
 * NL Design System ask for them. Their names would be a fifth of all style that a page carries. What a
 * browser makes of it stays the same: a token that the theme does not have gives its fallback, or nothing.
 */
export function tokensInPlace(theme: () => Promise<string>): PostcssPlugin {
  let tokens: Promise<ReadonlyMap<string, string>> | undefined;
  return {
    postcssPlugin: 'publieke-pioniers-tokens-in-place',
    async Declaration(declaration) {
      if (declaration.prop.startsWith('--nl-')) declaration.remove();
      else if (declaration.value.includes('var(--nl-')) {
        const value = filled(declaration.value, await (tokens ??= theme().then(writtenTokens)));
        if (value !== undefined) declaration.value = value;
        else if (declaration.prop.startsWith('--')) declaration.value = 'initial';
        // It would say "unset", which the forms of a component that we use all say something else after.
        else declaration.remove();
      }
    },
  };
}

/** The value with its `--nl-*` tokens filled in; undefined when one has no value, which makes the whole invalid. */
function filled(value: string, tokens: ReadonlyMap<string, string>): string | undefined {
  const start = value.indexOf('var(--nl-');
  if (start === -1) return value;
  const end = closing(value, start + 'var('.length);
  const [, name = '', fallback] = /^([\w-]+)\s*(?:,\s*([^]*))?$/.exec(value.slice(start + 'var('.length, end)) ?? [];
  const inner = tokens.get(name) ?? fallback;
  const own = inner === undefined ? undefined : filled(inner, tokens);
  const rest = filled(value.slice(end + 1), tokens);
  return own === undefined || rest === undefined ? undefined : value.slice(0, start) + own + rest;
}

/** Where the bracket closes that was opened before this place. */
function closing(value: string, from: number): number {
  let depth = 1;
  for (let at = from; at < value.length; at += 1) {
    if (value[at] === '(') depth += 1;
    else if (value[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return value.length;
}
