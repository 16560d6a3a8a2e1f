import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../scripts/spell/texts.ts';
import { nativeEngine } from '../../../src/body/engine-node.ts';
import { siteOf } from '../../content.ts';

describe('textsOf', async () => {
  const { site } = await siteOf({
    'cases/proef': {
      title: 'Proef in Wilgenhoek',
      summary: 'Een korte tekst.',
      sources: [{ title: 'Krant, Kop van een ander', url: 'https://krant.example/stuk', accessed: '2026-11-21' }],
      body: [
        '## Aanleiding',
        'Zij noemde het ‘gedoogruimte’ in [de krant](https://krant.example). Zie [[essays/aap|dit verhaal]].[^a]',
        '| Kop | Cel |\n| - | - |\n| een | twee |',
        '`npm run chekc`',
        '> Woorden van een ander',
        '[^a]: Een noot.',
      ].join('\n\n'),
    },
  });
  const [entry] = [...site.entries.values()];
  if (!entry) throw new Error('The entry was not read');
  const { own, names } = textsOf(entry, nativeEngine);

  it('has what the editors wrote: summary, headings, text, words of links, tables and notes', () => {
    const all = own.join(' | ');
    for (const words of ['Een korte tekst.', 'Aanleiding', 'Zij noemde het', 'dit verhaal', 'Cel', 'twee', 'Een noot.'])
      expect(all).toContain(words);
  });

  it('has no words of others: quotations, titles of sources, code', () => {
    const all = own.join(' | ');
    for (const words of [
      'gedoogruimte',
      'de krant',
      'Kop van een ander',
      'chekc',
      'Woorden van een ander',
      'krant.example',
    ])
      expect(all).not.toContain(words);
  });

  it('has titles and names apart', () => {
    expect(names).toEqual(expect.arrayContaining(['Proef in Wilgenhoek', 'Krant, Kop van een ander']));
  });
});
