import { inject } from 'vitest';

/** Folder of the built site, for `*.build.test.ts` and `*.browser.test.ts`. Throws what the build said when it failed. */
export function distFolder(): string {
  const error = inject('buildError');
  if (error !== '') throw new Error(error);
  return inject('dist');
}
