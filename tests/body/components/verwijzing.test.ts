import { describe, expect, it } from 'vitest';
import { draw, markdown } from './drawing.ts';

describe('<Verwijzing>', () => {
  it('is a card of another entry', () => {
    expect(draw('<Verwijzing id="practices/tweegesprek" />')).toBe(
      '<div class="verwijzing"><p class="kicker">Werkwijze</p><p class="verwijzing-titel"><a href="/basis/werkwijzen/tweegesprek/">Tweegesprek [kort]</a></p><p>Twee mensen praten.</p></div>',
    );
  });

  it('to an entry that is not there says so', () => {
    expect(draw('<Verwijzing id="practices/weg" />')).toBe('<p class="ontbreekt">{linkMissing}: practices/weg</p>');
    expect(draw('<Verwijzing />')).toBe('<p class="ontbreekt">{linkMissing}: </p>');
  });

  it('is a link in Markdown, its brackets escaped', () => {
    expect(markdown('Verwijzing', { id: 'practices/tweegesprek' })).toEqual({
      before: '[Tweegesprek \\[kort\\]](/basis/werkwijzen/tweegesprek/): Twee mensen praten.',
      after: '',
    });
    expect(markdown('Verwijzing', { id: 'practices/weg' })).toEqual({ before: 'practices/weg', after: '' });
    expect(markdown('Verwijzing', {})).toEqual({ before: '', after: '' });
  });
});
