/**
 * Small texts for every construct of CommonMark and of what we take from GitHub's Markdown, with the
 * odd ends of each. Written here; the sections are those of the CommonMark specification.
 */
export const examples: Readonly<Record<string, readonly string[]>> = {
  tabs: ['a\tb', '-\teen\n\n\ttwee', '>\teen', '#\tKop', '1.\teen\n\n\ttwee', '*\t*\t*'],
  escapes: ['\\*geen nadruk\\*', '\\# geen kop', '\\[geen](link)', '\\\\een', 'een\\\ntwee', '\\!\\"\\#\\$\\%\\&', '\\a\\1\\é', '`\\*`', '[a](/b\\*c "d\\"e")', '1\\. een', '\\- een', '\\> een', '\\`a\\`'],
  entities: ['&amp; &copy; &euro;', '&#35; &#x22;', '&onzin; &x', '&nbsp;a', '[a](/b&amp;c)', '&#42;een&#42;', '`&amp;`', 'Q&A en R&D', '&#0;', '&lt;b&gt;'],
  breaksBetweenBlocks: ['---', '***', '___', ' - - -', '*  *  *', '--', '+++', 'een\n***\ntwee', '- een\n***\n- twee', '- * * *'],
  headings: ['# een', '## twee ##', '### drie #', '###### zes', '####### zeven', '#geen', '#', '## ', '# een # b', '# een \\#', 'Een\n===', 'Twee\n---', 'een\ntwee\n===', '> een\n---', '- een\n---', '# *een* `twee`', 'een\n# twee\ndrie', '  ## een'],
  code: ['```\na\n```', '~~~\na\n~~~', '````\n```\n````', '```js\na\n```', '```js regel=1\na\n```', '```\n\n\n```', '```', '```\na', '> ```\n> a\n\nb', '- ```\n  a\n  ```', '``` a```', '```\na\n``` b', '~~~ a ` b\nc\n~~~', 'een\n```\na\n```\ntwee', '```\n  a\n b\n```', '  ```\n  a\n    b\n  ```'],
  codeSpans: ['`een`', '`` een ` twee ``', '` `` `', '`  `', '` een `', '`een\ntwee`', '`een\\`twee', '*`een*`', '[a`](b)`', '`een', '``een`twee', '`<a href="`">`'],
  emphasis: [
    '*een*', '_een_', 'een*twee*drie', 'een_twee_drie', '* een*', '*een *', '**een**', '__een__', 'een**twee**drie', 'een__twee__drie', '***een***', '**een *twee* drie**', '*een **twee** drie*', '*een**twee*',
    '**een*', '*een**', '*(een)*', '**"een"**', '_(een)_.', '*een*twee', '5 * 3 * 2', 'snake_case_naam', '**een** **twee**', '*een\ntwee*', '**', '****', '*een [twee*](drie)', '_een_twee_', '*é*', '«*een*»', '**een.**twee', '~~een~~', '~een~', '~~een **twee**~~', '~~~een~~~',
  ],
  links: [
    '[een](/a)', '[een](/a "titel")', "[een](/a 'titel')", '[een](/a (titel))', '[een]()', '[een](<>)', '[een](<a b>)', '[een](a b)', '[een](a(b)c)', '[een](a\\(b)', '[*een*](/a)', '[een [twee]](/a)', '[een](/a "b \\"c\\"")', '[een](#b)', '[een](/a?b=c&d=e)', '[een](\n/a\n)', '![een](/a)', '![een](/a "b")',
    '![*een* `twee`](/a)', '[![een](/a)](/b)', '[een][a]\n\n[a]: /b', '[een][]\n\n[Een]: /b', '[een]\n\n[EEN]: /b "c"', '[een][a]', '[a]: /b', '[a]: <b c>\n\n[a]', '[a]:\n/b\n\n[a]', '[a]: /b\n"c"\n\n[a]', '[a]: /b\n[a]: /c\n\n[a]', '![a]\n\n[a]: /b', '![een][a]\n\n[a]: /b "c"', '[een](/a)[twee](/b)', '[een] (/a)', '[een]:(/a)', '!\\[een](/a)', '\\![een](/a)',
  ],
  addresses: ['https://voorbeeld.nl', 'http://voorbeeld.nl/a_b', 'www.voorbeeld.nl', 'zie www.voorbeeld.nl.', '(www.voorbeeld.nl)', 'www.voorbeeld.nl/a(b)', 'https://voorbeeld.nl/a?b=c&d=e', 'https://voorbeeld.nl/a), b', 'a@b.nl', 'a.b-c_d+e@f.nl', 'a@b', 'a@b.nl.', 'ftp://voorbeeld.nl', '*www.voorbeeld.nl*', '"www.voorbeeld.nl"', 'https://voorbeeld.nl/é', 'xhttps://voorbeeld.nl', 'HTTPS://VOORBEELD.NL', 'https://voorbeeld.nl?a=b', 'https://voorbeeld.nl#a', 'https://voorbeeld.nl/a_(b)', 'https://voorbeeld.nl/a&b;', 'https://voorbeeld.nl/a,b;c:d', 'https://voorbeeld.nl:8080/a', 'www.voorbeeld.nl/a_b_c*d*'],
  lists: [
    '- een\n- twee', '* een\n* twee', '+ een', '1. een\n2. twee', '1) een', '0. een', '7. een\n3. twee', '- een\n\n- twee', '- een\n\n  twee', '- een\n  - twee\n    - drie', '- een\n1. twee', '- een\n* twee', '-\n- een', '- ', '1.', '- een\n\n\n- twee', '- een\n twee', '- een\ntwee', '-een', '1.een', '1234567890. een',
    'een\n- twee', 'een\n2. twee', 'een\n1. twee', '- > een\n- ```\n  a\n  ```', '- # een', '- - een', '1. - een', '- een\n\n  > twee\n\n  drie', '10. een\n\n    twee', '- [ ] een\n- [x] twee', '- [x]een', '- [ ]\n- [ ] een', '1. [X] een', '- een\n  [x] twee', '- a\n - b\n  - c\n   - d',
  ],
  quotes: ['> een', '>een', '> een\n> twee', '> een\ntwee', '> een\n\n> twee', '> > een', '> # een\n> - twee', '>', '> een\n>\n> twee', '> - een\n- twee', '> ```\n> a\n> ```', 'een\n> twee'],
  tables: ['| a | b |\n| - | - |\n| c | d |', 'a | b\n- | -\nc | d', '| a |\n| :-: |', '| a |\n| - |\n| b | c |', '| a | b |\n| - | - |\n| c |', '| a \\| b |\n| - |', '| `a \\| b` |\n| - |', '| a |\n| - |\nb', '| a |\n| - |\n\nb', '| a |\n- b', '| *a* | [b](c) |\n| - | - |', '|a|\n|-|', '| a |\n| -- | -- |', '> | a |\n> | - |', 'een\n| a |\n| - |', '|  |\n| - |'],
  notes: ['een[^a]\n\n[^a]: noot', 'een[^a] twee[^a]\n\n[^a]: noot', 'een[^a]', '[^a]: noot', 'een[^a]\n\n[^a]: noot met *nadruk* en [link](/b)', 'een[^A]\n\n[^a]: noot', 'een[^a b]', 'een[^1][^2]\n\n[^1]: a\n[^2]: b', '[^a]: noot\nverder', 'een[^a]\n\n[^a]:\n    noot'],
  paragraphs: ['een\n\ntwee', 'een\ntwee', '  een\n twee', 'een  \ntwee', 'een\\\ntwee', 'een  ', 'een\\', '\n\neen\n\n', '    een', 'een\n    twee', 'een   twee', ' ', ''],
  components: [
    '<Kader soort="tip">een</Kader>', '<Kader soort="tip">\neen\n</Kader>', '<Kader soort="tip">\n\neen\n\n</Kader>', '<Kader soort="tip">\n\n- een\n- twee\n\n</Kader>', '<Kader soort="tip">\n- een\n</Kader>', '<Kader soort="tip">\n\n<Kader soort="vraag">\n\neen\n\n</Kader>\n\n</Kader>', '<Verwijzing id="wiki/a" />', '<Verwijzing id="wiki/a"/>',
    '<Verwijzing\n  id="wiki/a"\n/>', 'een\n\n<Verwijzing id="wiki/a" />\n\ntwee', "<Citaat van='Bewoner'>een</Citaat>", '<Citaat>**een**</Citaat>', '<Stappen>\n1. een\n2. twee\n</Stappen>', '<Figuur src="a.jpg" alt="&quot;een&quot; &amp; twee" />', '<Figuur src="a.jpg" alt="een > twee" decoratief />', '- <Verwijzing id="wiki/a" />', '> <Kader soort="tip">een</Kader>', '<Kader soort="tip">een [[twee]]</Kader>', '<Kader soort="tip">\n\n| a |\n| - |\n\n</Kader>', '<Kader soort="tip">\n\n```\n<b>\n```\n\n</Kader>',
  ],
  wikiLinks: ['[[een]]', '[[een|twee]]', '\\[[een]]', '[[een#twee]]', '| [[a\\|b]] |\n| - |', '**[[een]]**', '[[een]][[twee]]', '# [[een]]', '[[Wat is dit?]]', '[[één & twee]]', '[[snake_case]]', '[[een|*twee*]]', '[[een', '[[]]'],
};
