import { crc32, deflateSync } from 'node:zlib';
import { typeNamed } from '../src/model/registry.ts';
import { files as filesOf, type Fields } from './content.ts';
import { entryTypes, filled, filledDocument, filledImage, headingsOf, others } from './filled.ts';
import type { Files } from './scratch.ts';

/** Where the whole site stands: not at the root, so that a link without the path before it breaks. */
export const wholeBase = '/pioniers/';
export const wholeAddress = 'https://heel.example';

/** Everything a body can hold, twice where that could go wrong, with headings the page itself has too. */
const wholeBody = `Een alinea met *nadruk*, ~~weg~~, \`code\`, [elders](https://elders.example/a?b=c&d=e) en [hier](/essays/ander/).[^een]

Naar [[essays/ander]], [[Ander Wikipagina|een label]], [[bestaat nog niet]], [[essays/compleet#Bronnen|een kop]] en [[#Feiten|hier beneden]].

## Bronnen

> Een aanhaling.

| Links | Rechts |
| :---- | -----: |
| a     |      1 |

## Feiten

- [x] gedaan
- [ ] nog te doen

| Nog | een tabel |
| --- | --------- |
| b   | 2         |

## Inhoud

1. een
2. twee

\`\`\`js
const a = 1 < 2 && '[[geen link]]';
\`\`\`

## Noten

---

<Kader soort="let-op" titel="Pas op">
  Een tekst in een kader, met [[wiki/ander]].
</Kader>

<Kader soort="tip">
  Nog een.
</Kader>

<Citaat van="Iemand" bron="Ergens">
  Zo is het.
</Citaat>

<Figuur src="${filledImage}" alt="Een vlak" bijschrift="Een bijschrift" bron="De maker" />

<Figuur src="${filledImage}" alt="" decoratief />

<Video url="https://elders.example/film" titel="Een film" transcript="https://elders.example/tekst" />

<Verwijzing id="practices/ander" />

<Stappen>
  1. Eerst dit.

     En dan nog iets.

  2. Dan dat.
</Stappen>

### Een kop lager

![Een vlak](${filledImage})[^twee]

[^een]: Een noot, met [een link](https://elders.example/noot).
[^twee]: Nog een noot.
`;

/**
 * A site with everything a site can hold: of each type an entry with every field filled and one with
 * the least, more essays than fit on a page, archive, concept, fictional, namesakes, old addresses,
 * calls, threads, a bundle, media.
 */
export function wholeSite(): Files {
  const note = '[^een]\n\n| a | b |\n| - | - |\n| c | d |\n\n[^een]: Een noot.';
  const site = typeNamed('site');
  const settings = site ? filled(site).fields : {};
  const entries: Record<string, Fields> = {
    'site/site': {
      ...settings,
      address: wholeAddress,
      basePath: wholeBase,
      theme: 'pioniers',
      questions: [{ label: 'Wie deed dit eerder?', href: '/praktijkvoorbeelden/' }],
      menu: [{ label: 'Essays', href: '/essays/' }, { label: 'Over', href: '/over/' }],
      footer: [{ label: 'A tot Z', href: '/a-z/' }, { label: 'Plaatsen', href: '/plaatsen/' }, { label: 'Archief', href: '/archief/' }],
      body: '',
    }, // prettier-ignore
    ...others,
    'pages/over': { title: 'Over' },
    'pages/meedoen': { title: 'Meedoen' },
    'essays/oud': { title: 'Oud essay', status: 'archief' },
    'essays/concept': { title: 'Geheim concept', status: 'concept', body: 'Dit mag niemand lezen.' },
    'cases/echt': {
      title: 'Echt gedaan',
      ending: 'gestopt',
      evaluation: { done: 'ja' },
      methods: [{ practice: 'ander', worked: 'deels' }],
      place: { name: 'Hengelo', province: 'gelderland' },
    },
    'events/namesake': { title: 'Elders', start: '2010', place: { name: 'Hengelo', province: 'overijssel' } },
    'initiatives/oproep': {
      title: 'Oproep',
      call: { text: 'Wie doet mee?', until: '2090-01-01', respondTo: 'https://elders.example/oproep' },
    },
    'initiatives/voorbij': {
      title: 'Voorbij',
      call: { text: 'Wie deed mee?', until: '2001-01-01', respondTo: 'https://elders.example/oproep' },
      reviewBy: '2001-01-01',
    },
    'themes/loting': { title: 'Loting' },
    'themes/weging': { title: 'Weging', broader: 'loting' },
    'reactions/vraag': {
      to: 'essays/compleet',
      author: { name: 'Een lezer' },
      date: '2020',
      stance: 'vraag',
      body: `## Kop\n\nWaarom?${note}`,
    },
    'reactions/antwoord': {
      to: 'essays/compleet',
      inReplyTo: 'vraag',
      author: { name: 'De schrijver' },
      date: '2021',
      body: `## Kop\n\nDaarom.${note}`,
    },
    ...Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => {
        const number = String(index + 1).padStart(2, '0');
        return [
          `essays/stuk-${number}`,
          {
            title: `Stuk ${number}`,
            date: String(1950 + index),
            themes: ['loting'],
            authors: ['ander'],
            body: index < 50 ? 'Zie [[wiki/ander]].' : 'Tekst.',
          },
        ];
      }),
    ),
  };
  for (const type of entryTypes) {
    // The headings a type must have come last: the body above them has some of its own.
    const body = type.headings
      ? `${wholeBody.split('\n[^een]:')[0] ?? ''}\n${headingsOf(type, 'Tekst.[^een]')}\n\n[^een]: Een noot.\n[^twee]: Nog een.`
      : wholeBody;
    const { id, fields } = filled(type, body);
    entries[id] = fields;
  }
  return {
    ...filesOf(entries),
    [`media/${filledImage}`]: png(40, 30),
    [`media/${filledDocument}`]: '%PDF-1.4\n%%EOF\n',
  };
}

/** What a published page must say of each filled entry, by its id. */
export const wholeSaid = new Map(entryTypes.map((type) => [filled(type).id, filled(type).said]));

/** A white picture of this size. */
export function png(width: number, height: number): Uint8Array {
  const chunk = (name: string, data: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const around = Buffer.alloc(8);
    around.writeUInt32BE(data.length, 0);
    around.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits of grey; then one byte of filter before each row.
  head.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (width + 1), 255);
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
