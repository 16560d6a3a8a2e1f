import { describe, expect, it } from 'vitest';
import { draw, markdown } from './drawing.ts';

describe('<Citaat>', () => {
  it('is a quote with who said it and where', () => {
    expect(draw('<Citaat van="Bewoner" bron="Buurtkrant">\n\nIk *blijf*.\n\n</Citaat>')).toBe(
      '<figure class="citaat"><blockquote><p>Ik <em>blijf</em>.</p></blockquote><figcaption>Bewoner, Buurtkrant</figcaption></figure>',
    );
  });

  it('needs neither', () => {
    expect(draw('<Citaat>Ja.</Citaat>')).toBe('<figure class="citaat"><blockquote><p>Ja.</p></blockquote></figure>');
    expect(draw('<Citaat van="" bron="Krant">Ja.</Citaat>')).toContain('<figcaption>Krant</figcaption>');
  });

  it('ends with its source in Markdown', () => {
    expect(markdown('Citaat', { van: 'Bewoner', bron: 'Krant' })).toEqual({ before: '', after: '— Bewoner, Krant' });
    expect(markdown('Citaat', {})).toEqual({ before: '', after: '' });
  });
});
