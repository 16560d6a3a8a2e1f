import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mdx } from '../content.ts';
import { scratch, type Scratch } from '../scratch.ts';
import { wholeSite } from '../whole-site.ts';

/** Folders of half or old sites beside `dist`. */
const leftovers = async (site: Scratch): Promise<string[]> =>
  (await readdir(site.folder)).filter((name) => name.startsWith('dist.'));

describe('a build that does not come to its end', { timeout: 120_000 }, () => {
  let site: Scratch;
  let whole: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    site = await scratch(wholeSite());
    const { code, said } = await site.build();
    if (code !== 0) throw new Error(said);
    whole = await site.files('dist');
  }, 120_000);
  afterAll(() => site.discard());

  const isWhole = async (): Promise<boolean> => {
    const now = await site.files('dist');
    return (
      now.size === whole.size &&
      [...whole].every(([path, bytes]) => Buffer.compare(bytes, now.get(path) ?? Buffer.alloc(0)) === 0)
    );
  };

  it('because of the content says where, what and how to mend it, and leaves the site as it was', async () => {
    await site.write(
      'content/essays/fout.mdx',
      mdx('essays', { title: 'Fout', authers: ['ander'], date: '2010-02-30' }),
    );
    const { code, said } = await site.build();
    await site.remove('content/essays/fout.mdx');
    expect(code).toBe(1);
    expect(said).toContain('De inhoud bevat fouten. De site is niet gemaakt; de vorige blijft staan.');
    expect(said).toMatch(
      /content\/essays\/fout\.mdx\n\s+5:1 {2}fout {2}.*"authers".*\n\s+.*authors \(Geschreven door\).*\[unknown-key\]\n\s+6:1 {2}fout {2}.*2010-02-30.*\n\s+.+\[impossible-date\]/,
    );
    expect(said).toMatch(/bestanden gelezen: 2 fouten, 0 waarschuwingen\./);
    expect(said).not.toMatch(/\bat .*\(?.*:\d+:\d+/);
    expect(await isWhole()).toBe(true);
    expect(await leftovers(site)).toEqual([]);
  });

  it('because a page cannot be drawn leaves the site as it was', async () => {
    const trail = await site.read('src/components/Trail.astro');
    await site.write(
      'src/components/Trail.astro',
      trail.replace(
        '---\n',
        "---\nif (Astro.url.pathname.includes('/themas/')) throw new Error('This page cannot be drawn');\n",
      ),
    );
    const { code, said } = await site.build();
    await site.write('src/components/Trail.astro', trail);
    expect(code).not.toBe(0);
    expect(said).toContain('This page cannot be drawn');
    expect(await isWhole()).toBe(true);
  });

  it('because it was killed while it wrote leaves the site as it was, and the next build tidies up', async () => {
    await site.write('content/essays/nieuw.mdx', mdx('essays', { title: 'Nieuw' }));
    const running = site.start(['scripts/build.ts']);
    const half = `dist.next-${String(running.child.pid)}`;
    while (running.child.exitCode === null && !existsSync(join(site.folder, half, 'essays'))) await wait(2);
    running.child.kill('SIGKILL');
    await running.ended;
    expect(await leftovers(site)).toContain(half);
    expect(existsSync(join(site.folder, half, 'robots.txt'))).toBe(false);
    expect(await isWhole()).toBe(true);

    expect((await site.build()).code).toBe(0);
    expect(await leftovers(site)).toEqual([]);
    expect((await site.files('dist')).has('essays/nieuw/index.html')).toBe(true);
  });
});
