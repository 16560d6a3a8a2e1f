import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../content.ts';

const wrong = (body: string): unknown =>
  findingsOf('wrong-address', 'essays/a', { body }).map(({ message, cure }) => [message, cure]);

it('refuses an address without its scheme', () => {
  expect(findingsOf('wrong-address', 'essays/a', { body: 'a [x](www.rotterdam.nl)' })).toEqual([
    {
      code: 'wrong-address',
      level: 'error',
      file: 'content/essays/a.mdx',
      line: 7,
      column: 3,
      message: 'De link naar "www.rotterdam.nl" werkt niet.',
      cure: 'Begin met https://.',
    },
  ]);
});

const own = 'Dit adres werkt alleen op je eigen computer.';

describe('refuses', () => {
  it.each([
    ['rotterdam.nl', 'Begin met https://.'],
    ['open.rotterdam.nl/pad?a', 'Begin met https://.'],
    ['https:rotterdam.nl', 'Begin met https://.'],
    ['http:/rotterdam.nl', 'Begin met https://.'],
    ['https//rotterdam.nl', 'Begin met https://.'],
    ['info@rotterdam.nl', 'Schrijf mailto: voor het adres: mailto:info@rotterdam.nl.'],
    ['../practices/koffie.mdx', 'Schrijf [[practices/koffie]].'],
    ['practices/koffie.mdx', 'Schrijf [[practices/koffie]].'],
    ['/content/practices/koffie.mdx#hoe', 'Schrijf [[practices/koffie#hoe]].'],
    ['werkwijzen/koffie.mdx', 'Schrijf [[practices/koffie]].'],
    ['../practices/koffie', 'Schrijf [[practices/koffie]].'],
    ['/practices/koffie/', 'Schrijf [[practices/koffie]].'],
    ['koffie.mdx', 'Schrijf [[koffie]].'],
    ['Mijn%20koffie.mdx', 'Schrijf [[de titel van de pagina]].'],
    ['http://localhost:4321/werkwijzen/koffie/', `${own} Schrijf [[practices/koffie]].`],
    ['http://127.0.0.1:4321/basis/werkwijzen/koffie/?a#hoe', `${own} Schrijf [[practices/koffie#hoe]].`],
    ['http://localhost:4321/over/', `${own} Schrijf alleen wat erachter staat: /over/.`],
    ['https://localhost', `${own} Schrijf alleen wat erachter staat: /.`],
  ])('%s', (url, cure) => {
    expect(wrong(`[x](${url})`)).toEqual([[`De link naar "${url}" werkt niet.`, cure]]);
  });

  it('a bare local address, a definition and a video', () => {
    expect(wrong('a http://localhost:4321/werkwijzen/koffie/ b')).toHaveLength(1);
    expect(wrong('[x][y]\n\n[y]: www.rotterdam.nl')).toHaveLength(1);
    expect(wrong('<Video url="www.rotterdam.nl" titel="x" />')).toHaveLength(1);
  });
});

it.each([
  'https://rotterdam.nl', 'http://rotterdam.nl/practices/koffie.mdx', 'mailto:info@rotterdam.nl', '/werkwijzen/koffie/', '/wiki/koffie/',
  '../wiki/koffie/', '#kop', '?q=a', '/', 'https-uitleg', '/werkwijzen/koffie/index.md', '/media/rapport.pdf', 'rapport.pdf', '/essays/a-nl/',
  'http://localhost.example/', '/themas/loting/',
])('takes %s', (url) => {
  expect(wrong(`[x](${url})`)).toEqual([]);
}); // prettier-ignore

it('leaves a personal mailbox to the rule about those, and code alone', () => {
  expect(wrong('[x](jan@rotterdam.nl) `[x](www.rotterdam.nl)` www.rotterdam.nl')).toEqual([]);
});
