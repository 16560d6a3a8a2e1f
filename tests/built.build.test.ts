import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { distFolder } from './dist.ts';

it('the site builds, home page included', () => {
  expect(existsSync(join(distFolder(), 'index.html'))).toBe(true);
});
