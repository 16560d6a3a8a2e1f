import { describe, expect, it } from 'vitest';
import type { Fields } from '../content.ts';
import { pageOf, stageOf } from '../stage.ts';

const takeawayOf = async (fields: Fields): Promise<{ text: string; html: string }> => {
  const stage = await stageOf({ 'site/site': {}, 'cases/plein': fields }, { base: '/sub/' });
  const { takeaway } = pageOf(stage, 'cases/plein');
  if (!takeaway) throw new Error('A case has something to take along');
  return takeaway;
};

describe('what a reader takes along of a case', () => {
  it('is its title, three bullets, result, costs, sources, address and licence', async () => {
    const { text } = await takeawayOf({
      title: 'Het plein',
      place: { name: 'Utrecht' },
      inShort: ['Eerst dit.', 'Toen dat.', 'Nu niets.'],
      result: 'niet-gelukt',
      ending: 'gestopt',
      cost: { from: 4000, to: 6500, year: 2024 },
      sources: [{ title: 'Het verslag', url: 'https://elders.example/verslag', accessed: '2026-11-01' }],
    });
    expect(text).toBe(
      [
        'Het plein',
        'Praktijkvoorbeeld · Utrecht · Niet gelukt · Gestopt',
        '- Eerst dit.\n- Toen dat.\n- Nu niets.',
        'Hoe liep het af: Niet gelukt',
        'Hoe staat het er nu voor: Gestopt',
        'Kosten: 4.000–6.500 euro (prijspeil 2024)',
        'Bronnen:',
        '- Het verslag (https://elders.example/verslag), gelezen op 1 november 2026',
        'Bron: https://proef.example/sub/praktijkvoorbeelden/plein/',
        'Tekst: Proef, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/deed.nl)\n',
      ].join('\n\n'),
    );
  });

  it('is the summary when there is no short version, and says nothing of what is not known', async () => {
    const { text } = await takeawayOf({ title: 'Het plein', summary: 'Een plein werd een park.' });
    expect(text).toContain('Een plein werd een park.');
    expect(text).not.toMatch(/Kosten|Bronnen|Hoe liep/);
  });

  it('says that an example is made up, wherever it is pasted', async () => {
    const { text, html } = await takeawayOf({ title: 'Het plein', fictional: true });
    for (const form of [text, html]) {
      expect(form).toContain('Fictief voorbeeld');
      expect(form).toContain('Dit voorbeeld is verzonnen.');
    }
  });

  it('is HTML of paragraphs, lists and links only, with everything in it as text', async () => {
    const { html } = await takeawayOf({
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
