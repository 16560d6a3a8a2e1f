import { mark as drawing, markTokens } from '../../view/mark.ts';
import type { Tokens } from '../../view/tokens.ts';
import type { Output } from '../output.ts';

/** The mark of the site as a picture, for the tab of a browser: `merk.svg`, in the colours of the theme. */
export const mark: Output = {
  name: 'mark',
  render: ({ tokens }) => [{ path: 'merk.svg', content: () => svg(tokens) }],
};

function svg(tokens: Tokens): string {
  const colours = (mode: 'light' | 'dark'): string =>
    `:root{${markTokens.map((name) => `${name}:${tokens.get(name)?.[mode] ?? 'currentColor'}`).join(';')}}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${drawing.viewBox}" fill="none">`,
    `<style>${colours('light')}@media(prefers-color-scheme:dark){${colours('dark')}}</style>`,
    `${drawing.shapes}</svg>\n`,
  ].join('');
}
