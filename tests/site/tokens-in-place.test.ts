import { describe, expect, it } from 'vitest';
import { tokensInPlace } from '../../src/site/tokens-in-place.ts';

const theme = `.pp-theme {
  --pp-ink: #111;
  --nl-button-color: var(--pp-ink);
  --nl-button-size: 2rem;
  --nl-button-border: var(--nl-button-color);
}`;

/** What becomes of a declaration: its value, or nothing when it goes. */
async function made(prop: string, value: string): Promise<string | undefined> {
  const sheet = new Map([[prop, value]]);
  const declaration = { prop, value, remove: () => sheet.clear() };
  await tokensInPlace(() => Promise.resolve(theme)).Declaration(declaration);
  return sheet.has(prop) ? declaration.value : undefined;
}

describe('the value of a token', () => {
  it('stands where a component asks for it, and may refer to other tokens', async () => {
    expect(await made('color', 'var(--nl-button-color)')).toBe('var(--pp-ink)');
    expect(await made('border-color', 'var(--nl-button-border, red)')).toBe('var(--pp-ink)');
    expect(await made('inline-size', 'calc(2 * var(--nl-button-size) + var(--nl-button-size))')).toBe(
      'calc(2 * 2rem + 2rem)',
    );
  });

  it('is its fallback when the theme has none, tokens in it included', async () => {
    expect(await made('min-block-size', 'var(--nl-no, max(44px, fit-content))')).toBe('max(44px, fit-content)');
    expect(await made('color', 'var(--_nl-state, var(--nl-no, var(--nl-button-color)))')).toBe(
      'var(--_nl-state, var(--pp-ink))',
    );
  });

  it('is nothing when there is no fallback either: the declaration goes', async () => {
    expect(await made('color', 'var(--nl-no)')).toBeUndefined();
    expect(await made('padding', '1px var(--nl-no) var(--nl-button-size)')).toBeUndefined();
    expect(await made('--_nl-state', 'var(--nl-no)')).toBe('initial');
  });

  it('leaves the style sheet of the theme, and other declarations as they are', async () => {
    expect(await made('--nl-button-color', 'var(--pp-ink)')).toBeUndefined();
    expect(await made('color', 'var(--pp-ink)')).toBe('var(--pp-ink)');
  });
});
