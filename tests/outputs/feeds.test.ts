import { describe, expect, it } from 'vitest';
import type { History } from '../../src/history/history.ts';
import { feeds } from '../../src/outputs/feeds/feeds.ts';
import { stageOf } from '../stage.ts';
import { filesOf } from './files.ts';

const all = (xml = '', tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map(([, text = '']) => text);
const site = { address: 'https://proef.example', title: 'Proef', publisher: 'De redactie' };

describe('feeds', () => {
  it('are there for everything, for each list and for each theme', async () => {
    const stage = await stageOf({ 'essays/aap': { themes: ['loting'] }, 'themes/loting': {} });
    expect([...filesOf(feeds, stage).keys()]).toEqual([
      'feeds/alles.xml', 'feeds/essays.xml', 'feeds/praktijkvoorbeelden.xml', 'feeds/werkwijzen.xml', 'feeds/pioniers.xml', 'feeds/initiatieven.xml',
      'feeds/organisaties.xml', 'feeds/bundels.xml', 'feeds/bijeenkomsten.xml', 'feeds/vraagstukken.xml', 'feeds/wiki.xml', 'feeds/themas.xml',
      'feeds/thema/loting.xml',
    ]); // prettier-ignore
  });

  it('have what Atom requires, with complete addresses', async () => {
    const stage = await stageOf(
      {
        'site/site': site,
        'essays/aap': { title: 'Aap', summary: 'Over een aap.', date: '2010', themes: ['loting'] },
        'themes/loting': {},
      },
      { base: '/sub/' },
    );
    expect(filesOf(feeds, stage).get('feeds/essays.xml')).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
  <title>Proef: Essays</title>
  <subtitle>Een site om te proberen</subtitle>
  <link href="https://proef.example/sub/essays/"/>
  <link rel="self" type="application/atom+xml" href="https://proef.example/sub/feeds/essays.xml"/>
  <id>https://proef.example/sub/feeds/essays.xml</id>
  <updated>2010-01-01T00:00:00Z</updated>
  <author><name>De redactie</name></author>
  <rights>CC BY 4.0 https://creativecommons.org/licenses/by/4.0/deed.nl</rights>
  <entry>
    <title>Aap</title>
    <link href="https://proef.example/sub/essays/aap/"/>
    <id>https://proef.example/sub/essays/aap/</id>
    <updated>2010-01-01T00:00:00Z</updated>
    <summary>Over een aap.</summary>
    <category term="loting"/>
  </entry>
</feed>
`);
  });

  it('have the newest first, and thirty at most', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`essays/e${String(index)}`, { date: String(1980 + index) }]),
    );
    const feed = filesOf(feeds, await stageOf(many)).get('feeds/essays.xml');
    expect(all(feed, 'updated').slice(1, 4)).toEqual([
      '2019-01-01T00:00:00Z',
      '2018-01-01T00:00:00Z',
      '2017-01-01T00:00:00Z',
    ]);
    expect(feed?.match(/<entry>/g)).toHaveLength(30);
  });

  it('put first what changed last, whatever its own date: a reader of feeds wants to know what is new', async () => {
    const at = (updated: string) => ({ created: '2020-01-01', updated, contributors: ['Jan'], changes: 1 });
    const history: History = {
      state: 'complete',
      files: new Map([
        ['content/essays/oud.mdx', at('2026-05-01')],
        ['content/essays/nieuw.mdx', at('2026-01-01')],
      ]),
    };
    const feed = filesOf(
      feeds,
      await stageOf({ 'essays/oud': { date: '2001' }, 'essays/nieuw': { date: '2025' } }, { history }),
    ).get('feeds/essays.xml');
    expect(all(feed, 'title').slice(1)).toEqual(['oud', 'nieuw']);
    expect(all(feed, 'updated')).toEqual(['2026-05-01T00:00:00Z', '2026-05-01T00:00:00Z', '2026-01-01T00:00:00Z']);
  });

  it('leave out the archive, concepts and pages of the site itself', async () => {
    const stage = await stageOf(
      {
        'essays/oud': { status: 'archief' },
        'essays/concept': { status: 'concept' },
        'pages/over': {},
        'wiki/aap': {},
      },
      { withConcepts: true },
    );
    expect(all(filesOf(feeds, stage).get('feeds/alles.xml'), 'title').slice(1)).toEqual(['aap']);
  });

  it('of a list without entries are dated by the site', async () => {
    const stage = await stageOf({}, { epoch: Date.UTC(2026, 10, 21, 12) / 1000 });
    expect(all(filesOf(feeds, stage).get('feeds/essays.xml'), 'updated')).toEqual(['2026-11-21T00:00:00Z']);
  });

  it('hold any text: marks are escaped', async () => {
    const title = 'Aap & <noot> "mies" \'wim\' ]]> 🐒';
    const feed = filesOf(feeds, await stageOf({ 'essays/aap': { title } })).get('feeds/essays.xml') ?? '';
    expect(feed).toContain('<title>Aap &#38; &#60;noot&#62; &#34;mies&#34; &#39;wim&#39; ]]&#62; 🐒</title>');
  });
});
