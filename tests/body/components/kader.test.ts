import { describe, expect, it } from 'vitest';
import { draw, markdown } from './drawing.ts';

describe('<Kader>', () => {
  it.each([
    ['tip', 'Tip'],
    ['let-op', 'Let op'],
    ['voorbeeld', 'Voorbeeld'],
    ['vraag', 'Vraag'],
  ])('of the kind %s says "%s"', (kind, word) => {
    expect(draw(`<Kader soort="${kind}">Tekst.</Kader>`)).toBe(
      `<div class="kader kader-${kind}" role="note"><p class="kader-titel">${word}</p><p>Tekst.</p></div>`,
    );
    expect(markdown('Kader', { soort: kind })).toEqual({ before: `**${word}**`, after: '' });
  });

  it('shows its title after its kind', () => {
    expect(draw('<Kader soort="tip" titel="Begin klein">Tekst.</Kader>')).toContain(
      '<p class="kader-titel">Tip: Begin klein</p>',
    );
    expect(markdown('Kader', { soort: 'vraag', titel: 'Wie beslist?' })).toEqual({
      before: '**Vraag: Wie beslist?**',
      after: '',
    });
  });

  it('of a kind that does not exist is a tip, and "constructor" is no kind', () => {
    expect(draw('<Kader soort="constructor">Tekst.</Kader>')).toContain('<p class="kader-titel">Tip</p>');
    expect(draw('<Kader>Tekst.</Kader>')).toContain('kader kader-tip');
    expect(markdown('Kader', { soort: 'toString' })).toEqual({ before: '**Tip**', after: '' });
    expect(markdown('Kader', {})).toEqual({ before: '**Tip**', after: '' });
  });
});
