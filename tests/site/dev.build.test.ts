import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { files, mdx } from '../content.ts';
import { astro, scratch, type Running, type Scratch } from '../scratch.ts';
import { png } from '../whole-site.ts';

const content = {
  ...files({
    'site/site': { address: 'https://proef.example', basePath: '/sub/' },
    'pages/over': {},
    'essays/aap': { title: 'Aap', body: 'De eerste tekst.' },
    'essays/noot': { title: 'Noot', body: 'Over [[essays/aap]].', oldSlugs: ['oude-noot'] },
    'essays/concept': { title: 'Nog niet af', status: 'concept' },
    'essays/beeld': { title: 'Beeld', image: { src: 'proef/a.png', alt: 'Een vlak' } },
  }),
  'media/proef/a.png': png(40, 30),
};

describe('npm run dev', { timeout: 60_000 }, () => {
  let site: Scratch;
  let server: Running;
  let url = '';
  beforeAll(async () => {
    site = await scratch(content);
    // Port 0 is any port that is free. Colours would stand in the middle of the address.
    server = site.start([astro, 'dev', '--port', '0', '--host', '127.0.0.1'], {
      NODE_ENV: 'development',
      NO_COLOR: '1',
      FORCE_COLOR: '0',
    });
    while (url === '' && server.child.exitCode === null) {
      await wait(50);
      url = /http:\/\/127\.0\.0\.1:\d+/.exec(server.said())?.[0] ?? '';
    }
    if (url === '') throw new Error(server.said());
    url += '/sub';
  }, 60_000);
  afterAll(async () => {
    server.child.kill();
    await server.ended;
    await site.discard();
  });

  const get = async (path: string): Promise<{ status: number; kind: string; says: (words: string) => boolean }> => {
    const response = await fetch(url + path);
    const text = await response.text();
    return {
      status: response.status,
      kind: response.headers.get('content-type') ?? '',
      says: (words) => text.includes(words),
    };
  };

  it('shows an edit of a text on the next request, on every page it is on', async () => {
    expect((await get('/essays/aap/')).says('De eerste tekst.')).toBe(true);
    expect((await get('/essays/noot/')).says('>Aap</a>')).toBe(true);
    await site.write('content/essays/aap.mdx', mdx('essays', { title: 'Een andere aap', body: 'De tweede tekst.' }));
    expect((await get('/essays/aap/')).says('De tweede tekst.')).toBe(true);
    expect((await get('/essays/')).says('Een andere aap')).toBe(true);
    expect((await get('/essays/noot/')).says('>Een andere aap</a>')).toBe(true);
  });

  it('gives a new file a page, a place in lists and an address in links, without a restart', async () => {
    expect((await get('/essays/mies/')).status).toBe(404);
    await site.write('content/essays/mies.mdx', mdx('essays', { title: 'Mies', body: 'Nieuw.' }));
    const page = await get('/essays/mies/');
    expect([page.status, page.says('Nieuw.')]).toEqual([200, true]);
    expect((await get('/essays/')).says('/sub/essays/mies/')).toBe(true);
  });

  it('takes a removed file away', async () => {
    await site.write('content/essays/wim.mdx', mdx('essays', { title: 'Wim' }));
    expect((await get('/essays/wim/')).status).toBe(200);
    await site.remove('content/essays/wim.mdx');
    expect((await get('/essays/wim/')).status).toBe(404);
    expect((await get('/essays/')).says('>Wim<')).toBe(false);
  });

  it('keeps the last good page of a file that is half-written, and says what is wrong with it', async () => {
    await site.write('content/essays/zus.mdx', mdx('essays', { title: 'Zus', body: 'Goed zo.' }));
    expect((await get('/essays/zus/')).says('Goed zo.')).toBe(true);
    await site.write('content/essays/zus.mdx', '---\ntitle: Zus\nsummary: "half');
    const half = await get('/essays/zus/');
    const words = ['Goed zo.', 'De velden bovenaan worden niet afgesloten.', 'Je ziet de vorige versie'];
    expect([half.status, ...words.map(half.says)]).toEqual([200, true, true, true]);
    await site.write('content/essays/zus.mdx', mdx('essays', { title: 'Zus', body: 'Hersteld.' }));
    expect((await get('/essays/zus/')).says('Hersteld.')).toBe(true);
  });

  it('says of a new file that cannot be read what is wrong, at its address', async () => {
    await site.write('content/essays/teun.mdx', '---\ntitle: Teun\nsummary: "half\n');
    const page = await get('/essays/teun/');
    expect([page.status, page.says('De velden bovenaan worden niet afgesloten.')]).toEqual([404, true]);
    await site.remove('content/essays/teun.mdx');
  });

  it('shows a concept, with a notice', async () => {
    const page = await get('/essays/concept/');
    expect([page.status, page.says('Dit is een concept. Het staat niet op de openbare site.')]).toEqual([200, true]);
  });

  it.each([
    ['/feeds/alles.xml', 'application/xml; charset=utf-8', '<feed '],
    ['/robots.txt', 'text/plain; charset=utf-8', 'Sitemap: https://proef.example/sub/sitemap-index.xml'],
    ['/sitemap-0.xml', 'application/xml; charset=utf-8', '<loc>https://proef.example/sub/essays/noot/</loc>'],
    ['/essays/noot/index.md', 'text/markdown; charset=utf-8', '# Noot'],
    ['/essays/oude-noot/', 'text/html; charset=utf-8', 'url=/sub/essays/noot/'],
  ])('serves %s as a build would write it', async (path, kind, text) => {
    const answer = await get(path);
    expect([answer.status, answer.kind, answer.says(text)]).toEqual([200, kind, true]);
  });

  it('makes a copy of an image when it is asked for, and keeps it', async () => {
    const page = await (await fetch(`${url}/essays/beeld/`)).text();
    const [, path = ''] = /srcset="\/sub(\S+\.webp) 40w"/.exec(page) ?? [];
    expect(
      await site.files('.cache').then((kept) => [...kept.keys()].filter((name) => name.startsWith('derived/'))),
    ).toEqual([]);
    expect(await get(path)).toMatchObject({ status: 200, kind: 'image/webp' });
    expect(await get('/media/proef/a.png')).toMatchObject({ status: 200, kind: 'image/png' });
    expect((await site.files('.cache/derived')).size).toBe(2);
    expect((await get(path.replace('40.webp', '41.webp'))).status).toBe(404);
  });

  it('answers 404 for what is not there', async () => {
    const answers = await Promise.all(['/essays/niets/', '/niets.xml', '/kleuren/', '/essays/pagina/2/'].map(get));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });
});
