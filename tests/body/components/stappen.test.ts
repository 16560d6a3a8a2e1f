import { describe, expect, it } from 'vitest';
import { draw, markdown } from './drawing.ts';

describe('<Stappen>', () => {
  it('draws its list', () => {
    expect(draw('<Stappen>\n\n1. Nodig uit.\n2. Praat.\n\n</Stappen>')).toBe(
      '<div class="stappen"><ol><li>Nodig uit.</li><li>Praat.</li></ol></div>',
    );
  });

  it('is just its list in Markdown', () => {
    expect(markdown('Stappen', {})).toEqual({ before: '', after: '' });
  });
});
