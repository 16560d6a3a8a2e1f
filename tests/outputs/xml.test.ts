import { expect, it } from 'vitest';
import { escapeXml } from '../../src/outputs/xml.ts';

it('text in XML has its marks escaped and loses what XML cannot hold', () => {
  expect(escapeXml('<a href="x">&\'')).toBe('&#60;a href=&#34;x&#34;&#62;&#38;&#39;');
  expect(escapeXml('a\u0000b\u0008c\u000bd\ufffee\tf\ng')).toBe('abcde\tf\ng');
});
