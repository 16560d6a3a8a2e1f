import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Derived } from '../../src/outputs/output.ts';
import { openDerived } from '../../src/site/derived.ts';

let folder = '';
let made: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'derived-'));
  made = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Something to make; it tells that it was made. */
const thing = (key: string, more: Partial<Derived> = {}): Derived => ({
  by: 'sharp',
  key: [key],
  make(from) {
    made.push(key);
    return new TextEncoder().encode(`${key} van ${new TextDecoder().decode(from)}`);
  },
  ...more,
});
const store = (): ReturnType<typeof openDerived> => openDerived(join(folder, 'derived'), folder);
const text = (bytes: Uint8Array | undefined): string | undefined => bytes && new TextDecoder().decode(bytes);
const names = (): string[] => readdirSync(join(folder, 'derived'));

describe('what takes long to make', () => {
  it('is made of a file of the content, once, also when a later build asks for it', async () => {
    writeFileSync(join(folder, 'a.jpg'), 'bron');
    const one = thing('een', { from: 'a.jpg' });
    expect(store().kept(one)).toBeUndefined();
    expect(text(await store().bytes(one))).toBe('een van bron');
    expect(text(await store().bytes(one))).toBe('een van bron');
    expect(text(store().kept(one))).toBe('een van bron');
    expect(made).toEqual(['een']);
  });

  it('is made once when it is asked for twice at the same time', async () => {
    const open = store();
    await Promise.all([open.bytes(thing('een')), open.bytes(thing('een'))]);
    expect(made).toEqual(['een']);
  });

  it('is made anew for another key, and for another maker', async () => {
    const open = store();
    for (const one of [thing('een'), thing('een', { key: ['e', 'en'] }), thing('een', { by: '@resvg/resvg-js' })])
      await open.bytes(one);
    expect(made).toHaveLength(3);
    expect(names()).toHaveLength(3);
  });

  it('is made anew when what was kept is damaged, or cut off by a crash', async () => {
    await store().bytes(thing('een'));
    const path = join(folder, 'derived', names()[0] ?? '');
    const whole = readFileSync(path);
    for (const damaged of ['', whole.subarray(0, 36), Buffer.from(whole).fill(1, 36, 37)]) {
      writeFileSync(path, damaged);
      expect(text(await store().bytes(thing('een')))).toBe('een van ');
    }
    expect(made).toHaveLength(4);
    expect(readFileSync(path).equals(whole)).toBe(true);
  });

  it('is made by two processes at once without harm', async () => {
    const [one, two] = await Promise.all([store().bytes(thing('een')), store().bytes(thing('een'))]);
    expect([text(one), text(two), names().length]).toEqual(['een van ', 'een van ', 1]);
  });

  it('is given also where nothing can be kept', async () => {
    writeFileSync(join(folder, 'derived'), 'geen map');
    expect(text(await store().bytes(thing('een')))).toBe('een van ');
    expect(() => store().prune()).not.toThrow();
  });

  it('that cannot be made says of which file, is not kept, and is tried again', async () => {
    writeFileSync(join(folder, 'a.jpg'), 'bron');
    const open = store();
    const broken = thing('een', { from: 'a.jpg', make: () => Promise.reject(new Error('stuk')) });
    await expect(open.bytes(broken)).rejects.toThrow('Van content/a.jpg is geen beeld te maken: Error: stuk');
    expect(text(await open.bytes(thing('een', { from: 'a.jpg' })))).toBe('een van bron');
  });

  it('is made a few at a time', async () => {
    const open = store();
    let [now, most] = [0, 0];
    const slow = async (): Promise<Uint8Array> => {
      now += 1;
      most = Math.max(most, now);
      await wait(5);
      now -= 1;
      return new Uint8Array([1]);
    };
    await Promise.all(Array.from({ length: 30 }, (_, n) => open.bytes(thing(String(n), { make: slow }))));
    expect(most).toBeGreaterThanOrEqual(1);
    expect(most).toBeLessThanOrEqual(4);
    expect(names()).toHaveLength(30);
  });
});

describe('the store', () => {
  it('loses what a build did not ask for, and what a killed process left half-written', async () => {
    await store().bytes(thing('oud'));
    const open = store();
    await open.bytes(thing('nieuw'));
    // No system gives out so high a number; that of the parent is running.
    for (const pid of [2 ** 22 + 1, process.ppid])
      writeFileSync(join(folder, 'derived', `x.${String(pid)}.tmp`), 'half');
    open.prune();
    expect(names()).toHaveLength(2);
    expect(names()).toContain(`x.${String(process.ppid)}.tmp`);
    expect([store().kept(thing('oud')), text(store().kept(thing('nieuw')))]).toEqual([undefined, 'nieuw van ']);
  });
});
