import { describe, expect, it } from 'vitest';
import type { Fields } from '../content.ts';
import { pageOf, stageOf } from '../stage.ts';

const takeawayOf = async (fields: Fields): Promise<string> => {
  const stage = await stageOf({ 'site/site': {}, 'cases/plein': fields }, { base: '/sub/' });
  const { takeaway } = pageOf(stage, 'cases/plein');
  if (!takeaway) throw new Error('A case has something to take along');
  return takeaway.html;
};

describe('what a reader takes along of a case', () => {
  it('is its title, three bullets, result, costs, sources, address and licence', async () => {
    const html = await takeawayOf({
      title: 'Het plein',
      summary: 'Een plein werd een park.',
      place: { name: 'Utrecht' },
      inShort: ['Eerst dit.', 'Toen dat.', 'Nu niets.'],
      result: 'niet-gelukt',
      ending: 'gestopt',
      cost: { from: 4000, to: 6500, year: 2024 },
      sources: [{ title: 'Het verslag', url: 'https://elders.example/verslag', accessed: '2026-11-01' }],
    });
    expect(html).toBe(
      [
        '<p><strong>Het plein</strong></p>',
        '<p>Praktijkvoorbeeld · Utrecht</p>',
        '<p>Een plein werd een park.</p>',
        '<ul><li>Eerst dit.</li><li>Toen dat.</li><li>Nu niets.</li></ul>',
        '<p>Hoe liep het af: Niet gelukt</p>',
        '<p>Hoe staat het er nu voor: Gestopt</p>',
        '<p>Kosten: 4.000–6.500 euro (prijspeil 2024)</p>',
        '<p>Bronnen:</p>',
        '<ul><li><a href="https://elders.example/verslag">Het verslag</a>, gelezen op 1 november 2026</li></ul>',
        '<p>Bron: <a href="https://proef.example/sub/praktijkvoorbeelden/plein/">https://proef.example/sub/praktijkvoorbeelden/plein/</a></p>',
        '<p>Tekst: Proef, <a href="https://creativecommons.org/licenses/by/4.0/deed.nl">CC BY 4.0</a></p>',
      ].join(''),
    );
  });

  it('has three sources, and says how many more are on the page', async () => {
    const sources = (count: number): Fields => ({
      sources: Array.from({ length: count }, (_, index) => ({
        title: `Bron ${String(index + 1)}`,
        url: 'https://elders.example/',
        accessed: '2026-11-01',
      })),
    });
    expect(await takeawayOf(sources(3))).not.toContain('op de pagina');
    expect(await takeawayOf(sources(4))).toContain('en 1 andere bron op de pagina');
    const html = await takeawayOf(sources(7));
    expect(html).toContain('Bron 3');
    expect(html).not.toContain('Bron 4');
    expect(html).toContain('<p>en 4 andere bronnen op de pagina</p>');
  });

  it('is the summary when there is no short version, and says nothing of what is not known', async () => {
    const html = await takeawayOf({ title: 'Het plein', summary: 'Een plein werd een park.' });
    expect(html).toContain('Een plein werd een park.');
    expect(html).not.toMatch(/Kosten|Bronnen|Hoe liep/);
  });

  it('says that an example is made up, wherever it is pasted', async () => {
    const html = await takeawayOf({ title: 'Het plein', fictional: true });
    expect(html).toContain('Fictief voorbeeld');
    expect(html).toContain('Dit voorbeeld is verzonnen.');
  });

  it('is HTML of paragraphs, lists and links only, with everything in it as text', async () => {
    const html = await takeawayOf({
      title: '<img src=x onerror=alert(1)>',
      inShort: ['a & b'],
      sources: [{ title: '<script>', url: 'https://elders.example/?a=1&b=2', accessed: '2026-11-01' }],
    });
    const tags = new Set([...html.matchAll(/<([a-z]+)/g)].map(([, name]) => name));
    expect([...tags].sort()).toEqual(['a', 'li', 'p', 'strong', 'ul']);
    expect(html).toContain('<li>a &#x26; b</li>');
  });

  it('is there for cases only', async () => {
    const stage = await stageOf({ 'essays/aap': {} });
    expect(pageOf(stage, 'essays/aap').takeaway).toBeUndefined();
  });
});
