import { describe, expect, it } from 'vitest';
import { escapeProse } from '../../src/body/escape.ts';

describe('what people type and MDX chokes on', () => {
  it.each([
    ['5<6', '5\\<6'],
    ['ik <3 dit', 'ik \\<3 dit'],
    ['een { los', 'een \\{ los'],
    ['{naam} en }', '\\{naam\\} en \\}'],
    ['<b>vet</b>', '\\<b>vet\\</b>'],
    ['<!-- weg -->', '\\<!-- weg -->'],
    ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
    ['<Kadr soort="tip">', '\\<Kadr soort="tip">'],
    ['<Kader soort={f(x)}>', '\\<Kader soort=\\{f(x)\\}>'],
    ['import van goederen', '&#105;mport van goederen'],
    ['a\nexport b', 'a\n&#101;xport b'],
    ['export{a}', '&#101;xport\\{a\\}'],
    ['<https://voorbeeld.nl/a?b=1&c=2>', '[https://voorbeeld.nl/a?b=1\\&c=2](<https://voorbeeld.nl/a?b=1\\&c=2>)'],
    ['<https://voorbeeld.nl/{a}|b>', '[https://voorbeeld.nl/\\{a\\}\\|b](<https://voorbeeld.nl/\\{a\\}%7Cb>)'],
    ['<redactie@voorbeeld.nl>', '[redactie@voorbeeld.nl](<mailto:redactie@voorbeeld.nl>)'],
    ['<mailto:redactie@voorbeeld.nl>', '[redactie@voorbeeld.nl](<mailto:redactie@voorbeeld.nl>)'],
    ['<http:>', '\\<http:>'],
    ['<ftp://a.nl>', '\\<ftp://a.nl>'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeProse(text)).toBe(escaped);
  });

  it.each([
    'Een gewone alinea met *nadruk*, [[link]] en [tekst](/a).',
    '5 \\< 6 en \\{',
    '`5<6 {` en `` ` < ``',
    '```\n<b> {\nimport x\n```',
    '~~~\n<b>\n~~~',
    '> ```\n> <b>\n> ```',
    '- ```\n  <b>\n  ```',
    '1. > ~~~\n   > {\n   > ~~~',
    '<Kader soort="tip" titel="a > b">',
    "<Citaat van='Bewoner'>",
    '<Figuur src="a" decoratief />',
    '<Kader soort={tip}>',
    '</Kader>',
    '[tekst](<pad met spatie.pdf>)',
    '[tekst]: <pad met spatie.pdf>',
    'importeren en exporteren',
    'een import van goederen',
    'https://voorbeeld.nl/{id}/b en www.voorbeeld.nl/{id}',
    '',
    '\n\n',
  ])('%j stays as it is', (text) => {
    expect(escapeProse(text)).toBe(text);
  });
});

describe('line breaks of HTML', () => {
  it.each([
    ['een<br>twee', 'een\\\ntwee'],
    ['een <BR/> twee', 'een\\\ntwee'],
    ['een<br />\ntwee', 'een\\\ntwee'],
    ['einde<br>', 'einde '],
    ['# kop<br>meer', '# kop meer'],
    ['| a<br>b | c |', '| a b | c |'],
    ['a<br>b | c', 'a b | c'],
    ['[[a|b]]<br>c', '[[a|b]]\\\nc'],
    ['[^a]: noot<br>meer', '[^a]: noot meer'],
    ['een<br>- twee<br>- drie', 'een\\\n\\- twee\\\n\\- drie'],
    ['een<br># twee', 'een\\\n\\# twee'],
    ['een<br>---', 'een\\\n\\---'],
    ['een<br>import b', 'een\\\nimport b'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeProse(text)).toBe(escaped);
  });
});

describe('code', () => {
  it('ends with its quote or its list item, also when the fence is never closed', () => {
    expect(escapeProse('> ```\n> {\n\n{')).toBe('> ```\n> {\n\n\\{');
    expect(escapeProse('- ```\n  {\n\n{')).toBe('- ```\n  {\n\n\\{');
  });

  it('in a block goes on until a fence as long as its first', () => {
    expect(escapeProse('````\n```\n{\n````\n{')).toBe('````\n```\n{\n````\n\\{');
    expect(escapeProse('```\n> ```\n{\n```\n{')).toBe('```\n> ```\n{\n```\n\\{');
  });

  it('of backticks that are never closed is text', () => {
    expect(escapeProse('een ` twee {')).toBe('een ` twee \\{');
    expect(escapeProse('`` a ` { b')).toBe('`` a ` \\{ b');
  });

  it('is not begun by three backticks with others behind them', () => {
    expect(escapeProse('```a``` {')).toBe('```a``` \\{');
  });

  it('spans do not reach over a blank line', () => {
    expect(escapeProse('een ` twee\n\n{ ` drie')).toBe('een ` twee\n\n\\{ ` drie');
  });
});

describe('long texts', () => {
  it.each([
    ['<br>', 100_000],
    ['<', 200_000],
    ['<Kader a="', 40_000],
    ['www.', 60_000],
    ['`a ', 100_000],
    ['[a](<b', 60_000],
    ['\\', 300_000],
    ['<a@b.c', 60_000],
    ['https://a.b/{', 40_000],
  ])('of %j take little time', (piece, times) => {
    const start = performance.now();
    escapeProse(piece.repeat(times));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
