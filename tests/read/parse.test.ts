import { describe, expect, it } from 'vitest';
import { nativeEngine } from '../../src/body/engine-node.ts';
import { unifiedEngine } from '../../src/body/engine.ts';
import { types } from '../../src/model/registry.ts';
import { maxBytes, parseFile } from '../../src/read/parse.ts';
import { least, mdx, parse } from '../content.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const at = (path: string, text = mdx('essays')): ReturnType<typeof parseFile> =>
  parseFile(path, bytesOf(text), nativeEngine);

describe('parseFile', () => {
  it('leaves the order of the text alone: the rules look at a body and do not touch it', () => {
    const body = '<Stappen>\n  1. Een\n  2. Twee\n\n     Meer\n  3. Drie\n</Stappen>\n';
    const { entry } = parse('essays/aap', mdx('essays', { body }));
    expect(
      entry?.body.template
        ?.replace(/<[^>]+>|\s+/g, ' ')
        .trim()
        .split(/\s+/),
    ).toEqual(['Een', 'Twee', 'Meer', 'Drie']);
  });

  it('makes an entry of a file', () => {
    const { entry, findings } = parse(
      'essays/aap',
      mdx('essays', { title: 'Aap', body: '## Kop\n\nZie [[noot|de noot]] en ![een boom](boom.jpg).\n' }),
    );
    expect(findings).toEqual([]);
    expect(entry).toEqual({
      type: 'essays',
      id: 'essays/aap',
      slug: 'aap',
      url: '/essays/aap/',
      data: { title: 'Aap', summary: 'Samenvatting.', status: 'gepubliceerd' },
      body: {
        text: '## Kop\n\nZie [[noot|de noot]] en ![een boom](boom.jpg).\n',
        startLine: 7,
        headings: [{ depth: 2, text: 'Kop', id: 'kop', line: 7, column: 1, evidence: 0, words: 5 }],
        references: [{ target: 'noot', label: 'de noot', line: 9, column: 5 }],
        pictures: [{ src: 'boom.jpg', line: 9, column: 25 }],
        addresses: [],
        bracketed: [],
        words: 5,
        sound: true,
      },
      file: 'content/essays/aap.mdx',
      matter: 'title: "Aap"\nsummary: "Samenvatting."\nstatus: "gepubliceerd"\n',
      hash: expect.stringMatching(/^[\da-f]{32}$/) as string,
    });
  });

  it.each(types.map(({ name }) => name))('takes the least of %s without a finding', (name) => {
    const { entry, findings } = parse(`${name}/${name === 'site' ? 'site' : 'aap'}`, mdx(name, least[name]));
    expect(findings).toEqual([]);
    expect(entry?.type).toBe(name);
  });

  it('gives an address to types with pages', () => {
    expect(parse('practices/aap', mdx('practices')).entry?.url).toBe('/werkwijzen/aap/');
    expect(parse('pages/over', mdx('pages')).entry?.url).toBe('/over/');
    expect(parse('reactions/aap', mdx('reactions')).entry?.url).toBeUndefined();
    expect(parse('site/site', mdx('site')).entry?.url).toBeUndefined();
  });

  it('gives the same with both engines', () => {
    const text = mdx('essays', { body: '## Kop\n\nTekst met [[een link]] en een noot[^a].\n\n[^a]: Bron.\n' });
    expect(parseFile('content/essays/aap.mdx', bytesOf(text), unifiedEngine)).toEqual(parse('essays/aap', text));
  });

  it('keeps an entry with an unsound body, so that links to it still work', () => {
    const { entry, findings } = parse('essays/aap', mdx('essays', { body: 'Een { accolade' }));
    expect(findings).toMatchObject([{ code: 'syntax', level: 'error', line: 7 }]);
    expect(entry?.body).toMatchObject({ sound: false, headings: [], words: 0 });
  });

  it('gives another text or another place another hash', () => {
    const hashes = [
      parse('essays/aap', mdx('essays')),
      parse('essays/noot', mdx('essays')),
      parse('essays/aap', mdx('essays', { body: 'Tekst.' })),
      parse('essays/aap', mdx('essays', { title: 'Aap' })),
    ].map(({ entry }) => entry?.hash);
    expect(new Set(hashes).size).toBe(4);
  });

  it('gives no entry when a field is wrong', () => {
    const { entry, findings } = parse('essays/aap', mdx('essays', { title: undefined }));
    expect(entry).toBeUndefined();
    expect(findings.map(({ code }) => code)).toEqual(['missing-field']);
  });

  it('puts findings in the order of the file', () => {
    const { findings } = parse('essays/aap', mdx('essays', { onbekend: 1, body: '### Te diep\n\n<b>x</b>\n' }));
    expect(findings.map(({ code, line }) => [code, line])).toEqual([
      ['unknown-key', 5],
      ['heading-level', 8],
      ['refused-syntax', 10],
    ]);
  });

  it('reports a thousand unknown fields in a moment', () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`veld${String(i)}`, 1]));
    const { findings } = parse('essays/aap', mdx('essays', many));
    expect(findings).toHaveLength(1000);
    expect(findings.at(-1)).toMatchObject({ line: 1004, column: 1 });
  }, 5000);
});

describe('names of files', () => {
  it.each([
    'essays/aap.mdx',
    'content/aap.mdx',
    'content/onbekend/aap.mdx',
    'content/essays/map/aap.mdx',
    'content/essays',
    'content/__proto__/aap.mdx',
  ])('refuses %s: it stands in no folder of a type', (path) => {
    expect(at(path)).toMatchObject({
      findings: [
        {
          code: 'file-name',
          level: 'error',
          file: path,
          line: 1,
          column: 1,
          message: 'Dit bestand staat niet in een map van een soort.',
          cure: 'Zet het in bijvoorbeeld content/essays/ of content/cases/.',
        },
      ],
    });
  });

  it.each(['aap.md', 'foto.jpg', 'aap', 'aap.MDX'])('refuses the name %s', (name) => {
    expect(at(`content/essays/${name}`).findings).toMatchObject([
      {
        code: 'file-name',
        message: `"${name}" eindigt niet op .mdx.`,
        cure: 'Geef het bestand de extensie .mdx. Afbeeldingen horen in content/media/.',
      },
    ]);
  });

  it.each(['Aap', 'aap_noot', 'aap noot', 'één', 'e\u0301e\u0301n', 'aap--noot', '-aap', 'a'.repeat(121), ''])(
    'refuses the slug %j',
    (slug) => {
      const { entry, findings } = at(`content/essays/${slug}.mdx`);
      expect(entry).toBeUndefined();
      expect(findings).toMatchObject([
        { code: 'file-name', cure: 'Gebruik alleen kleine letters a-z, cijfers en losse streepjes.' },
      ]);
    },
  );

  it('shows a name of a Mac as everybody writes it, and hidden characters as dots', () => {
    expect(at('content/essays/cafe\u0301.mdx').findings[0]?.message).toBe('"café" is geen goede bestandsnaam.');
    expect(at('content/essays/a\u202eb\u0007.mdx').findings[0]?.message).toBe('"a·b·" is geen goede bestandsnaam.');
  });
});

describe('bytes', () => {
  const text = mdx('essays', { body: '## Kop\n\nTekst.\n' });

  it('takes a byte-order mark off, with a warning', () => {
    const { entry, findings } = parse('essays/aap', `\ufeff${text}`);
    expect(findings).toEqual([
      {
        code: 'byte-order-mark',
        level: 'warning',
        file: 'content/essays/aap.mdx',
        line: 1,
        column: 1,
        message: 'Het bestand begint met een onzichtbaar teken (BOM).',
        cure: 'Draai npm run format.',
      },
    ]);
    expect({ ...entry, hash: '' }).toEqual({ ...parse('essays/aap', text).entry, hash: '' });
  });

  it.each([
    ['Windows', '\r\n'],
    ['an old Mac', '\r'],
  ])('takes the line ends of %s, with a warning', (_what, ending) => {
    const { entry, findings } = parse('essays/aap', text.replaceAll('\n', ending));
    expect(findings).toMatchObject([
      {
        code: 'line-ends',
        level: 'warning',
        line: 1,
        column: 1,
        message: 'Het bestand heeft regeleinden van Windows of een oude Mac.',
        cure: 'Draai npm run format.',
      },
    ]);
    expect({ ...entry, hash: '' }).toEqual({ ...parse('essays/aap', text).entry, hash: '' });
  });

  it('warns of both at once', () => {
    expect(parse('essays/aap', `\ufeff${text.replaceAll('\n', '\r\n')}`).findings.map(({ code }) => code)).toEqual([
      'byte-order-mark',
      'line-ends',
    ]);
  });

  it.each([
    ['a byte of Latin-1', '---\ntitle: caf', [0xe9, 0x0a], 2, 11],
    ['half a character at the end', '---\ntitle: caf', [0xc3], 2, 11],
    ['the first byte', '', [0xff, 0xfe, 0x61, 0x00], 1, 1],
    ['a byte after a real replacement character', '---\ntitle: \ufffd en ', [0xe9, 0x0a], 2, 13],
    ['a character that is cut off', '---\na: é\nb: é', [0xe2, 0x82, 0x41], 3, 5],
    ['a surrogate', '---\n\n', [0xed, 0xa0, 0x80], 3, 1],
    ['a byte on a line with a byte-order mark', '\ufeffab', [0xff], 1, 3],
  ])('says where it is no UTF-8: %s', (_what, before, bad, line, column) => {
    expect(parse('essays/aap', new Uint8Array([...bytesOf(before), ...bad]))).toMatchObject({
      findings: [
        {
          code: 'not-utf8',
          level: 'error',
          file: 'content/essays/aap.mdx',
          line,
          column,
          message: 'Het bestand is geen UTF-8.',
          cure: 'Sla het op met de codering UTF-8.',
        },
      ],
    });
  });

  it('refuses more than 512 kB before it looks inside', () => {
    expect(parse('essays/aap', new Uint8Array(maxBytes + 1)).findings).toMatchObject([
      {
        code: 'too-long',
        level: 'error',
        message: 'Het bestand is te groot (meer dan 512 kB).',
        cure: 'Verdeel de tekst over meer pagina’s.',
      },
    ]);
    expect(parse('essays/aap', new Uint8Array(maxBytes)).findings).toMatchObject([{ code: 'front-matter' }]);
  });
});

describe('heads without fields', () => {
  it.each(['', '---\n', '---\ntitle: half'])('refuses %j', (text) => {
    expect(parse('essays/aap', text).findings).toMatchObject([
      { code: 'front-matter', level: 'error', line: 1, column: 1 },
    ]);
  });

  it.each([
    '---\n---\n',
    '---\n- a\n- b\n---\n',
    '---\nalleen tekst\n---\n',
    '---\n# niets\n---\n',
    '---\nnull\n---\n',
  ])('says that %j holds no fields', (text) => {
    expect(parse('essays/aap', text)).toMatchObject({
      findings: [
        {
          code: 'front-matter',
          level: 'error',
          file: 'content/essays/aap.mdx',
          line: 1,
          column: 1,
          message: 'De kop van het bestand bevat geen velden.',
          cure: 'Schrijf elk veld op een eigen regel: titel, dubbele punt, waarde.',
        },
      ],
    });
  });
});
