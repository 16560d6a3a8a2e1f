import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { files } from '../content.ts';
import { at, scratch, type Scratch } from '../scratch.ts';
import { png } from '../whole-site.ts';

/** Few entries, but with everything that comes from other files: links, lists, places, threads, bundles, history. */
const content = {
  ...files({
    'site/site': {
      address: 'https://proef.example',
      tagline: 'Om te proberen',
      menu: [{ label: 'Essays', href: '/essays/' }],
    },
    'pages/over': { title: 'Over' },
    'pages/meedoen': { title: 'Meedoen', body: 'Zie [[essays/aap]].' },
    'themes/loting': { title: 'Loting' },
    'themes/buurt': { title: 'Buurt' },
    'pioneers/jan': { title: 'Jan de Boer' },
    'essays/aap': {
      title: 'Aap',
      date: '2010',
      authors: ['jan'],
      themes: ['loting'],
      body: 'Over [[wiki/noot]] en [[mies]].',
    },
    'essays/eend': {
      title: 'Één eend',
      themes: ['loting', 'buurt'],
      body: 'Over [[wiki/noot|noten]].[^1]\n\n[^1]: Een noot.',
    },
    'essays/beeld': { title: 'Beeld', body: '<Figuur src="proef/a.png" alt="Een vlak" />' },
    'essays/kaart': { title: 'Kaart', body: '<Verwijzing id="dilemmas/vraag" />' },
    'essays/kop': { title: 'Kop', body: 'Zie [[dilemmas/vraag#Achtergrond]].' },
    'wiki/noot': { title: 'Noot', themes: ['buurt'] },
    'wiki/mies': { title: 'Mies', related: ['wiki/noot'] },
    'practices/loten': { title: 'Loten' },
    'cases/plein': {
      title: '’t Plein',
      place: { name: 'Utrecht', province: 'utrecht' },
      period: { start: '2018-05', ongoing: true },
      methods: [{ practice: 'loten', worked: 'ja' }],
    },
    'collections/boek': { title: 'Boek', parts: [{ title: 'Deel', items: ['essays/aap', 'cases/plein'] }] },
    'dilemmas/vraag': { title: 'Vraag?', summary: 'Een korte vraag.', body: '## Achtergrond\n\nTekst.' },
    'initiatives/oproep': {
      title: 'Oproep',
      reviewBy: '2026-12-01',
      call: { text: 'Wie doet mee?', until: '2026-12-01', respondTo: 'https://proef.example/oproep' },
    },
    'reactions/ja': { to: 'essays/aap', author: { name: 'Een lezer' }, date: '2011', body: 'Ja.' },
  }),
  'media/proef/a.png': png(40, 30),
};

/** Edits, one after the other; after each the content still passes the check. */
const edits: readonly { readonly name: string; readonly make: (site: Scratch) => Promise<void> }[] = [
  { name: 'a title', make: (site) => edit(site, 'essays/aap', '"Aap"', '"Aap met een staart"') },
  { name: 'a theme', make: (site) => edit(site, 'wiki/noot', '["buurt"]', '["buurt","loting"]') },
  { name: 'a link', make: (site) => edit(site, 'essays/aap', '[[mies]]', '[[practices/loten]]') },
  {
    name: 'a name, with what refers to it',
    make: async (site) => {
      await site.move('content/wiki/noot.mdx', 'content/wiki/walnoot.mdx');
      await edit(site, 'wiki/walnoot', 'status:', 'oldSlugs: ["noot"]\nstatus:');
      await edit(site, 'wiki/mies', 'wiki/noot', 'wiki/walnoot');
      await edit(site, 'essays/aap', 'wiki/noot', 'wiki/walnoot');
      await edit(site, 'essays/eend', 'wiki/noot', 'wiki/walnoot');
    },
  },
  { name: 'a file less', make: (site) => site.remove('content/wiki/mies.mdx') },
  {
    name: 'what other pages show: a picture, a summary and a heading',
    make: async (site) => {
      await site.write('content/media/proef/a.png', png(80, 60));
      await edit(site, 'dilemmas/vraag', 'Een korte vraag.', 'Een langere vraag.');
      await edit(site, 'dilemmas/vraag', '## Achtergrond', '## Vooraf\n\nTekst.\n\n## Achtergrond.');
    },
  },
  { name: 'the settings', make: (site) => edit(site, 'site/site', '"Om te proberen"', '"Om nog eens te proberen"') },
  {
    name: 'the code and the colours',
    make: async (site) => {
      const theme = await site.read('src/styles/themes/pioniers.css');
      await site.write('src/styles/themes/pioniers.css', theme.replace('#fbf8f1', '#fbf8f2'));
      const words = await site.read('src/i18n/nl.ts');
      await site.write('src/i18n/nl.ts', words.replace("'Naar de inhoud'", "'Naar de tekst'"));
    },
  },
  {
    name: 'the past, and with it the day',
    make: async (site) => {
      await git(site.folder, '2026-12-05T12:00:00Z', 'add', 'content');
      await git(site.folder, '2026-12-05T12:00:00Z', 'commit', '--quiet', '--message', 'Third');
    },
  },
];

async function edit(site: Scratch, id: string, from: string, to: string): Promise<void> {
  const path = `content/${id}.mdx`;
  const text = await site.read(path);
  if (!text.includes(from)) throw new Error(`${path} does not say ${from}`);
  await site.write(path, text.replace(from, to));
}

const git = async (folder: string, date: string, ...args: string[]): Promise<void> => {
  const identity = {
    GIT_AUTHOR_NAME: 'Jan',
    GIT_AUTHOR_EMAIL: 'redactie@proef.example',
    GIT_COMMITTER_NAME: 'Jan',
    GIT_COMMITTER_EMAIL: 'redactie@proef.example',
  };
  const dates = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  await promisify(execFile)('git', args, { cwd: folder, env: { ...process.env, ...identity, ...dates } });
};

/** Half past midnight in the Netherlands. */
const first = '2026-11-20T23:30:00Z';

/** A repository with a past, and two clones of it in folders of other lengths. */
async function clones(): Promise<{ origin: Scratch; one: Scratch; two: Scratch }> {
  const origin = await scratch(content);
  await origin.write('.gitignore', 'node_modules\ndist\n.cache\n.astro\none\ntwo\n');
  await git(origin.folder, first, 'init', '--quiet');
  await git(origin.folder, first, 'add', '.');
  await git(origin.folder, first, 'commit', '--quiet', '--message', 'First');
  await edit(origin, 'pages/over', '"Over"', '"Over ons"');
  await git(origin.folder, first, 'commit', '--quiet', '--all', '--message', 'Second');
  const made = ['one', join('two', 'a-much-longer-name')].map(async (name) => {
    const folder = join(origin.folder, name);
    await git(origin.folder, first, 'clone', '--quiet', '.', folder);
    await symlink(join(origin.folder, 'node_modules'), join(folder, 'node_modules'), 'junction');
    return at(folder);
  });
  const [one, two] = (await Promise.all(made)) as [Scratch, Scratch];
  return { origin, one, two };
}

const auckland = { TZ: 'Pacific/Auckland', LC_ALL: 'C', SOURCE_DATE_EPOCH: '' };
const netherlands = { TZ: 'UTC', LC_ALL: 'nl_NL.UTF-8', SOURCE_DATE_EPOCH: '' };

async function build(site: Scratch, env: NodeJS.ProcessEnv): Promise<ReadonlyMap<string, Uint8Array>> {
  const { code, said } = await site.build(env);
  if (code !== 0) throw new Error(said);
  return site.files('dist');
}

async function buildCold(site: Scratch, env: NodeJS.ProcessEnv): Promise<ReadonlyMap<string, Uint8Array>> {
  for (const kept of ['.cache', '.astro', 'dist']) await rm(join(site.folder, kept), { recursive: true, force: true });
  return build(site, env);
}

/** Paths of which two folders hold other bytes, or that one of them lacks. */
function different(a: ReadonlyMap<string, Uint8Array>, b: ReadonlyMap<string, Uint8Array>): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter(
    (path) => Buffer.compare(a.get(path) ?? Buffer.from('-'), b.get(path) ?? Buffer.from('--')) !== 0,
  );
}

describe('the same input gives the same bytes', { timeout: 240_000 }, () => {
  it('whatever the folder, time zone, locale and cache, also after each kind of edit', async () => {
    const { origin, one, two } = await clones();
    const cold = await build(one, auckland);
    await build(two, netherlands);
    const warm = await build(two, netherlands);
    expect(different(cold, warm)).toEqual([]);
    expect(existsSync(join(two.folder, '.cache', 'parsed.jsonl'))).toBe(true);
    expect(new TextDecoder().decode(cold.get('over/index.html'))).toContain('Laatst gewijzigd op 21 november 2026');

    let before = warm;
    for (const { name, make } of edits) {
      await Promise.all([make(one), make(two)]);
      const [fresh, again] = await Promise.all([buildCold(one, auckland), build(two, netherlands)]);
      expect([name, different(fresh, again)]).toEqual([name, []]);
      expect([name, different(before, again).length > 0]).toEqual([name, true]);
      before = again;
    }
    const textOf = (path: string): string => new TextDecoder().decode(before.get(path));
    expect(before.has('wiki/mies/index.html')).toBe(false);
    expect(textOf('essays/beeld/index.html')).toContain('width="80" height="60"');
    expect(textOf('essays/kaart/index.html')).toContain('Een langere vraag.');
    expect(textOf('initiatieven/oproep/index.html')).toContain('Deze oproep is gesloten.');

    // A page that someone changed by hand, or that went lost, is made anew.
    await one.write('dist/essays/aap/index.html', 'Met de hand');
    await one.remove('dist/essays/kaart/index.md');
    expect(different(before, await build(one, auckland))).toEqual([]);
    expect(textOf('wiki/noot/index.html')).toContain('/wiki/walnoot/');
    await origin.discard();
  });
});
