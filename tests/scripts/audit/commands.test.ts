import { describe, expect, it } from 'vitest';
import { at } from '../../scratch.ts';

const project = at(process.cwd());

describe.each(['screenshots', 'a11y', 'lighthouse'])('npm run %s', { timeout: 30_000 }, (name) => {
  it('says where it looked for a browser that is not there, before it builds anything', async () => {
    const { code, said } = await project.run([`scripts/${name}.ts`], { CHROMIUM_PATH: '/nowhere/chromium' });
    expect([code, said]).toEqual([1, 'CHROMIUM_PATH says /nowhere/chromium, but nothing is there.\n']);
  });

  it('says how it is used when it is asked for something it does not know', async () => {
    const { code, said } = await project.run([`scripts/${name}.ts`, '--onbekend']);
    expect([code, said]).toEqual([1, expect.stringContaining(`Usage: npm run ${name} -- --dist`)]);
  });
});
