import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/outputs/markdown/markdown.ts';
import { entryTypes, filled, filledDocument, filledImage, others } from '../filled.ts';
import { stageOf } from '../stage.ts';
import { filesOf } from './files.ts';

const site = { address: 'https://proef.example' };
const image = { src: filledImage, width: 40, height: 30, bytes: 1, hash: 'x', format: 'png' };
const media = { images: new Map([[filledImage, image]]), media: new Set([filledImage, filledDocument]) };

describe('the Markdown of an entry', () => {
  it('has its title, kind, summary, text, facts, connections and licence', async () => {
    const stage = await stageOf({
      'site/site': site,
      'pioneers/jan': { title: 'Jan' },
      'essays/aap': { title: 'Aap', date: '2010', authors: ['jan'], inShort: ['Eerst dit.'], body: '## Kop\n\nTekst.' },
      'wiki/noot': { related: ['essays/aap'] },
    });
    expect(filesOf(markdown, stage).get('essays/aap/index.md')).toBe(`# Aap

Essay · 2010

Samenvatting.

- Eerst dit.

## Kop

Tekst.

## Feiten

- Geschreven door: [Jan](https://proef.example/pioniers/jan/)
- Datum: 2010

## Verbanden

- Zie ook: [noot](https://proef.example/wiki/noot/)

Licentie: [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/deed.nl).

<https://proef.example/essays/aap/>
`);
  });

  it('has its wiki links resolved, with complete addresses, and code as it is', async () => {
    const body =
      'Zie [[noot]], [[wiki/noot|die]], [[Bestaat niet]] en `[[code]]`. Ook [hier](/wiki/noot/).\n\n<Verwijzing id="wiki/noot" />';
    const stage = await stageOf({ 'site/site': site, 'essays/aap': { body }, 'wiki/noot': {} }, { base: '/sub/' });
    const text = filesOf(markdown, stage).get('essays/aap/index.md');
    expect(text).toContain(
      'Zie [noot](https://proef.example/sub/wiki/noot/), [die](https://proef.example/sub/wiki/noot/), Bestaat niet en `[[code]]`.',
    );
    expect(text).toContain('Ook [hier](https://proef.example/sub/wiki/noot/).');
    expect(text).toContain('[noot](https://proef.example/sub/wiki/noot/): Samenvatting.');
  });

  it('has images by their complete address', async () => {
    const body = `![Een vlak](${filledImage})\n\n<Figuur src="${filledImage}" alt="Een vlak" />`;
    const text = filesOf(
      markdown,
      await stageOf({ 'site/site': site, 'essays/aap': { body } }, { ...media, base: '/sub/' }),
    ).get('essays/aap/index.md');
    const address = 'https://proef.example/sub/media/proef/plaatje.png';
    expect(text).toContain(`![Een vlak](${address})\n\n![Een vlak](<${address}>)`);
  });

  it('keeps the words of components from becoming markup', async () => {
    const body =
      '<Kader soort="tip" titel="Een *ster* en &lt;script>">\n\nTekst.\n\n</Kader>\n\n<Citaat van="De *burger*">\n\nJa.\n\n</Citaat>';
    const text = filesOf(markdown, await stageOf({ 'essays/aap': { body } })).get('essays/aap/index.md') ?? '';
    expect(text).toContain('**Tip: Een \\*ster\\* en \\<script\\>**');
    expect(text).toContain('— De \\*burger\\*');
  });

  it('keeps titles from becoming markup', async () => {
    const stage = await stageOf({ 'essays/aap': { title: 'Aap *noot* [mies](x) <wim>' } });
    expect(filesOf(markdown, stage).get('essays/aap/index.md')).toContain('# Aap \\*noot\\* \\[mies\\](x) \\<wim\\>\n');
  });

  const forPrograms = new Set([
    'status',
    'place.code',
    'redactienoot',
    'lang',
    'image.src',
    'under',
    'navLabel',
    'order',
  ]);
  it.each(entryTypes.filter(({ segment }) => segment !== undefined))(
    'of $name tells every field that has a value',
    async (type) => {
      const whole = filled(type);
      const stage = await stageOf({ ...others, [whole.id]: whole.fields }, { ...media, epoch: 0 });
      const folder = type.name === 'pages' ? 'ander' : (type.segment ?? '');
      const text = filesOf(markdown, stage).get(`${folder}/compleet/index.md`) ?? '';
      expect(whole.said.filter(({ path, words }) => !forPrograms.has(path) && !text.includes(words))).toEqual([]);
    },
  );
});
