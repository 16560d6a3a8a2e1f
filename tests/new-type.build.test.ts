import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../src/model/finding.ts';
import { files, mdx } from './content.ts';
import { htmlOf, type Html } from './html.ts';
import { scratch, type Scratch } from './scratch.ts';

/** One file that says what a tool is, with a field of nearly every kind. */
const typeFile = `import { field } from '../field.ts';
import { base } from '../groups/base.ts';
import { defineType } from '../type.ts';
import { vocabulary } from '../vocabulary.ts';

const price = vocabulary('price', { gratis: 'Gratis', betaald: 'Kost geld' });

export const tools = defineType({
  name: 'tools',
  labels: { one: 'Gereedschap', many: 'Gereedschappen', this: 'dit gereedschap' },
  purpose: 'Programma’s en spullen om mee te werken.',
  segment: 'gereedschap',
  schemaOrg: 'SoftwareApplication',
  headings: ['Wat kan het'],
  kicker: ['price'],
  fields: {
    ...base,
    price: field.choice(price, { label: 'Wat kost het', group: 'open', required: true, filter: 'prijs' }),
    maker: field.ref('organisations', { label: 'Gemaakt door', inverse: 'Maakte', required: true, schemaOrg: 'author' }),
    since: field.edtf({ label: 'Bestaat sinds' }),
    seats: field.number({ label: 'Plaatsen', unit: 'mensen' }),
    url: field.url({ label: 'Website' }),
    needs: field.texts({ label: 'Wat je nodig hebt' }),
    versions: field.list({ name: field.text({ label: 'Naam', required: true }), on: field.day({ label: 'Uitgebracht op' }) }, { label: 'Versies' }),
  },
});
`;

const content = {
  ...files({
    'site/site': { address: 'https://proef.example' },
    'pages/over': {},
    'pages/meedoen': {},
    'themes/loting': { title: 'Loting' },
    'organisations/maker': { title: 'De maker' },
  }),
};

const stemtafel = {
  title: 'Stemtafel',
  themes: ['loting'],
  price: 'gratis',
  maker: 'maker',
  since: '2010-05',
  seats: 12,
  url: 'https://elders.example/stemtafel',
  needs: ['Een tafel'],
  versions: [{ name: 'Eerste uitgave', on: '2011-02-03' }],
  body: '## Wat kan het\n\nTellen.',
};

describe('a content type is added by one file, one line and one entry', { timeout: 120_000 }, () => {
  let site: Scratch;
  let built: ReadonlyMap<string, Uint8Array>;
  const page = (path: string): Html => htmlOf(path, new TextDecoder().decode(built.get(path)));
  const textOf = (path: string): string => page(path).text.replace(/\s+/g, ' ');

  beforeAll(async () => {
    site = await scratch(content);
    await site.write('src/model/types/tools.ts', typeFile);
    const registry = await site.read('src/model/registry.ts');
    // The import belongs to the line: a name in a list must come from somewhere.
    await site.write(
      'src/model/registry.ts',
      `import { tools } from './types/tools.ts';\n${registry.replace('  wiki,\n', '  wiki,\n  tools,\n')}`,
    );
    await site.write(
      'content/tools/stemtafel.mdx',
      mdx('tools' as 'essays', { summary: 'Samenvatting.', status: 'gepubliceerd', ...stemtafel }),
    );
    await site.write(
      'content/tools/waaier.mdx',
      mdx('tools' as 'essays', {
        summary: 'Samenvatting.',
        status: 'gepubliceerd',
        ...stemtafel,
        title: 'Waaier',
        price: 'betaald',
        themes: [],
      }),
    );
    const { code, said } = await site.build();
    if (code !== 0) throw new Error(said);
    built = await site.files('dist');
  }, 120_000);
  afterAll(() => site.discard());

  it('has a list, by title too, a page for each value that occurs, and a door on the home page', () => {
    const inList = (path: string): readonly string[] =>
      page(`gereedschap/${path}index.html`).all('.teaser-title a', 'href');
    for (const path of ['', 'op-titel/'])
      expect(inList(path)).toEqual(['/gereedschap/stemtafel/', '/gereedschap/waaier/']);
    for (const path of ['prijs/gratis/', 'thema/loting/']) expect(inList(path)).toEqual(['/gereedschap/stemtafel/']);
    expect(inList('prijs/betaald/')).toEqual(['/gereedschap/waaier/']);
    expect(built.has('gereedschap/maker/maker/index.html')).toBe(false);
    expect(textOf('index.html')).toContain('Programma’s en spullen om mee te werken.');
  });

  it('has a page that says every field in words', () => {
    const text = textOf('gereedschap/stemtafel/index.html');
    const words = [
      'Gereedschap · Gratis',
      'Wat kost het',
      'De maker',
      'mei 2010',
      '12 mensen',
      'elders.example/stemtafel',
      'Een tafel',
      'Eerste uitgave',
      '3 februari 2011',
      'Tellen.',
    ];
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  it('is told from the other side, and has a place in its theme, in A to Z and in the sitemap', () => {
    expect(textOf('organisaties/maker/index.html')).toMatch(/Maakte.*Stemtafel/);
    expect(textOf('themas/loting/index.html')).toContain('Gereedschappen');
    expect(page('a-z/s/index.html').all('.teaser-title a', 'href')).toEqual(['/gereedschap/stemtafel/']);
    expect(new TextDecoder().decode(built.get('sitemap-0.xml'))).toContain(
      'https://proef.example/gereedschap/stemtafel/',
    );
  });

  it('has a feed, Markdown and JSON-LD', () => {
    expect(new TextDecoder().decode(built.get('feeds/gereedschap.xml'))).toContain('<title>Stemtafel</title>');
    expect(new TextDecoder().decode(built.get('gereedschap/stemtafel/index.md'))).toContain('- Plaatsen: 12 mensen');
    const [, json = ''] =
      /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(page('gereedschap/stemtafel/index.html').text) ??
      [];
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'SoftwareApplication',
      name: 'Stemtafel',
      author: { name: 'De maker' },
    });
  });

  it('is checked: a misspelt key is an error with a cure', async () => {
    await site.write(
      'content/tools/fout.mdx',
      mdx('tools' as 'essays', {
        summary: 'Samenvatting.',
        status: 'gepubliceerd',
        ...stemtafel,
        seets: 3,
        seats: undefined,
      }),
    );
    const { code, said } = await site.run(['scripts/check.ts', '--json']);
    await site.remove('content/tools/fout.mdx');
    const findings = (JSON.parse(said) as Finding[]).filter(({ file }) => file === 'content/tools/fout.mdx');
    expect(code).toBe(1);
    expect(
      findings
        .filter((finding) => finding.code === 'unknown-key')
        .map(({ line, message, cure }) => [line, message, cure]),
    ).toEqual([
      [
        expect.any(Number),
        'Het veld "seets" bestaat niet bij gereedschap.',
        expect.stringContaining('Bedoel je seats (Plaatsen)?'),
      ],
    ]);
  });

  it.each(['tools', 'Gereedschap'])(
    'is written by npm run new -- %s, as a concept that passes the check',
    async (name) => {
      const made = await site.run(['scripts/new.ts', name, 'Mijn eerste gereedschap']);
      expect(made.said).toContain('Gemaakt: content/tools/mijn-eerste-gereedschap.mdx');
      const text = await site.read('content/tools/mijn-eerste-gereedschap.mdx');
      const { code, said } = await site.run(['scripts/check.ts', '--json']);
      await site.remove('content/tools/mijn-eerste-gereedschap.mdx');
      expect(text).toMatch(/^---\ntitle: Mijn eerste gereedschap\n/);
      expect(text).toContain('status: concept\n');
      expect(text).toContain('price: gratis\n');
      expect(text).toContain('maker: ""\n');
      expect(text).toContain('## Wat kan het');
      expect(
        (JSON.parse(said) as Finding[]).filter(
          ({ file, level }) => level === 'error' && file.startsWith('content/tools/'),
        ),
      ).toEqual([]);
      expect(code).toBe(0);
    },
  );
});
