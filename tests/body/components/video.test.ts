import { describe, expect, it } from 'vitest';
import { draw, markdown } from './drawing.ts';

describe('<Video>', () => {
  it('is a link, so that nothing loads from elsewhere', () => {
    expect(draw('<Video url="https://www.video.nl/a?b=1" titel="De avond" transcript="/wiki/avond/" />')).toBe(
      '<p class="video"><a href="https://www.video.nl/a?b=1">{videoWatch} De avond</a> (video.nl) · <a href="/wiki/avond/">{videoTranscript}</a></p>',
    );
  });

  it('needs no transcript and no title', () => {
    expect(draw('<Video url="https://video.nl/a" />')).toBe(
      '<p class="video"><a href="https://video.nl/a">{videoWatch} https://video.nl/a</a> (video.nl)</p>',
    );
  });

  it('with an unsafe address is only its title', () => {
    expect(draw('<Video url="javascript:alert(1)" titel="De avond" transcript="javascript:x" />')).toBe(
      '<p class="video">De avond</p>',
    );
    expect(draw('<Video titel="De avond" />')).not.toContain('href="javascript');
  });

  it('is a link in Markdown', () => {
    expect(markdown('Video', { url: 'https://video.nl/a', titel: 'De avond' })).toEqual({
      before: 'Video: [De avond](<https://video.nl/a>)',
      after: '',
    });
    expect(markdown('Video', { url: 'https://video.nl/a', titel: 'De avond [2]' })?.before).toBe(
      'Video: [De avond \\[2\\]](<https://video.nl/a>)',
    );
    expect(markdown('Video', {})).toEqual({ before: 'Video: [](<>)', after: '' });
  });
});
