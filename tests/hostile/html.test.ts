import { describe, expect, it } from 'vitest';
import { unsafeIn } from './html.ts';

describe('unsafeIn', () => {
  it.each([
    ['<script>alert(1)</script>', 'the element <script>'],
    ['<p onclick="x">a</p>', 'the attribute onclick of <p>'],
    ['<a href="javascript:x">a</a>', 'the address javascript:x'],
    ['<a href="java\tscript:x">a</a>', 'the address java\tscript:x'],
    ['<a href="&#x6A;avascript:x">a</a>', 'the address javascript:x'],
    ['<img src=data:x>', 'the address data:x'],
    ['a < b', 'a raw < in < b'],
    ['<p', 'a raw < in <p'],
    ['<P>', 'a raw < in <P>'],
  ])('sees %s', (html, what) => {
    expect(unsafeIn(html)).toContain(what);
  });

  it('takes what we draw', () => {
    expect(
      unsafeIn(
        '<p class="a">x &#x3C;script> <a href="https://a.nl/?b=c&#x26;d" class=\'x\'>e</a><br><img src="/a.png" alt="b > c" width="1"></p>',
      ),
    ).toEqual([]);
  });
});
