import { inject, type ProvidedContext } from 'vitest';
import { wholeAddress, wholeBase } from './whole-site.ts';

/** Folder of the built site, for `*.build.test.ts` and `*.browser.test.ts`. Throws what the build said when it failed. */
export function distFolder(which: keyof ProvidedContext = 'project'): string {
  const { folder, error } = inject(which);
  if (error !== '') throw new Error(error);
  return folder;
}

/** The two sites that are built for the tests, with the path and address they stand at. */
export const sites = [
  { name: 'the site of this project', which: 'project', base: '/', origin: 'https://publieke-pioniers.example' },
  { name: 'a site with everything, below a path', which: 'whole', base: wholeBase, origin: wholeAddress },
] as const;
