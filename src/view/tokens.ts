/** What a token stands for in each of the two modes. */
export interface TokenValue {
  readonly light: string;
  readonly dark: string;
}

/** Tokens of a theme by name: `--pp-paper`. */
export type Tokens = ReadonlyMap<string, TokenValue>;

/** Each half is a value of its own, at most with one function in it: `light-dark(rgb(1, 2, 3), #fff)`. */
const half = String.raw`((?:[^,()]|\([^()]*\))+)`;
const lightDark = new RegExp(String.raw`light-dark\(\s*${half},\s*${half}\)`, 'g');

/** Tokens of a style sheet as they are written, references and all. */
export function writtenTokens(css: string): ReadonlyMap<string, string> {
  const text = css.replace(/\/\*[^]*?\*\//g, '');
  return new Map(
    [...text.matchAll(/(--[\w-]+)\s*:\s*([^;{}]+)/g)].map(([, name = '', value = '']) => [
      name,
      value.trim().replace(/\s+/g, ' '),
    ]),
  );
}

/**
 * Reads the tokens of a theme from its style sheet. References to other tokens are followed; a
 * token without `light-dark()` has the same value in both modes.
 */
export function readTokens(css: string): Tokens {
  const written = writtenTokens(css);
  const resolve = (value: string, mode: keyof TokenValue, seen: readonly string[]): string =>
    value
      .replace(/var\((--[\w-]+)\)/g, (whole, name: string) => {
        const next = written.get(name);
        return next === undefined || seen.includes(name) ? whole : resolve(next, mode, [...seen, name]);
      })
      .replace(lightDark, mode === 'light' ? '$1' : '$2');
  return new Map(
    [...written].map(([name, value]) => [
      name,
      { light: resolve(value, 'light', [name]), dark: resolve(value, 'dark', [name]) },
    ]),
  );
}
