import { describe, expect, it } from 'vitest';
import { once } from '../../src/client/once.ts';

describe('what takes a while to come', () => {
  it('is asked for once, also by two at the same time', async () => {
    let asked = 0;
    const get = once(() => Promise.resolve(++asked));
    expect(await Promise.all([get(), get()])).toEqual([1, 1]);
    expect(await get()).toBe(1);
  });

  it('is asked for again after it did not come', async () => {
    let asked = 0;
    const get = once(() => (++asked === 1 ? Promise.reject(new Error('no line')) : Promise.resolve(asked)));
    await expect(get()).rejects.toThrow('no line');
    expect(await get()).toBe(2);
  });
});
