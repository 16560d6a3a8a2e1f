import { inject, type ProvidedContext } from 'vitest';

/** Folder of the built site, for `*.build.test.ts` and `*.browser.test.ts`. Throws what the build said when it failed. */
export function distFolder(which: keyof ProvidedContext = 'project'): string {
  const { folder, error } = inject(which);
  if (error !== '') throw new Error(error);
  return folder;
}
