import { expect, it } from 'vitest';
import type { ImageFacts } from '../../../src/read/images.ts';
import { checkSite } from '../../../src/check/run.ts';
import { buildSite } from '../../../src/graph/build.ts';
import { noHistory } from '../../../src/history/history.ts';
import { files, read, siteOf, type Fields } from '../../content.ts';

const image = (src: string): [string, ImageFacts] => [
  src,
  { src, width: 1, height: 1, bytes: 1, hash: 'x', format: 'png' },
];
const media = async (fields: Fields): Promise<unknown> => {
  const { findings } = await siteOf(
    { 'cases/a': fields },
    { images: new Map([image('cases/boom.png')]), media: new Set(['cases/boom.png', 'rapport.pdf']) },
  );
  return findings
    .filter(({ code }) => code === 'missing-media')
    .map(({ line, column, message, cure }) => [line, column, message, cure]);
};

it('refuses the image of a page that is not there', async () => {
  const { findings } = await siteOf({ 'essays/a': { image: { src: 'weg.png', alt: 'x' } } });
  expect(findings.filter(({ code }) => code === 'missing-media')).toEqual([
    {
      code: 'missing-media',
      level: 'error',
      file: 'content/essays/a.mdx',
      line: 5,
      column: 9,
      message: 'Het bestand "weg.png" staat niet in content/media/.',
      cure: 'Zet het daar neer, of verbeter het pad.',
    },
  ]);
});

it('says which file was probably meant', async () => {
  expect(await media({ image: { src: 'cases/bom.png', alt: 'x' } })).toEqual([
    [6, 9, 'Het bestand "cases/bom.png" staat niet in content/media/.', 'Bedoel je "cases/boom.png"?'],
  ]);
});

it('refuses images in the text and documents that are not there', async () => {
  expect(
    await media({
      documents: [{ title: 'x', file: 'weg.pdf' }],
      body: '![x](a.png)\n\n<Figuur src="https://voorbeeld.nl/b.png" alt="x" />',
    }),
  ).toEqual([
    [6, 26, 'Het bestand "weg.pdf" staat niet in content/media/.', 'Zet het daar neer, of verbeter het pad.'],
    [9, 1, 'Het bestand "a.png" staat niet in content/media/.', 'Zet het daar neer, of verbeter het pad.'],
    [
      11,
      1,
      'Het bestand "https://voorbeeld.nl/b.png" staat niet in content/media/.',
      'Zet het daar neer, of verbeter het pad.',
    ],
  ]);
});

it('refuses a document where an image belongs', async () => {
  expect(await media({ body: '![x](rapport.pdf)' })).toHaveLength(1);
});

it('takes what is there', async () => {
  expect(
    await media({
      image: { src: 'cases/boom.png', alt: 'x' },
      documents: [{ title: 'x', file: 'rapport.pdf' }, { title: 'y' }],
      body: '![x](cases/boom.png)\n\n<Figuur src="cases/boom.png" alt="x" />',
    }),
  ).toEqual([]);
});

it.each([
  ['/media/cases/boom.png', 'cases/boom.png'],
  ['content/media/cases/boom.png', 'cases/boom.png'],
  ['../../content/media/cases/boom.png', 'cases/boom.png'],
  ['./cases/boom.png', 'cases/boom.png'],
  ['Cases/Boom.PNG', 'cases/boom.png'],
  ['cases%2Fboom.png', 'cases/boom.png'],
])('knows which file is meant by %s', async (src, meant) => {
  expect(await media({ body: `<Figuur src="${src}" alt="Een boom" />` })).toEqual([
    [8, 1, `Het bestand "${src}" staat niet in content/media/.`, `Bedoel je "${meant}"?`],
  ]);
});

it('gives a better name for a file with blanks in it', async () => {
  expect(await media({ body: '<Figuur src="Foto van de tafel (1).PNG" alt="Een tafel" />' })).toMatchObject([
    [
      8,
      1,
      expect.any(String),
      'Zet het daar neer met de naam "foto-van-de-tafel-1.png", en schrijf die naam ook hier.',
    ],
  ]);
});

it('says only once, at the file, that a file with blanks in its name cannot be used', async () => {
  const reading = await read({
    ...files({ 'essays/a': { body: '<Figuur src="Foto van de tafel.png" alt="Een tafel" />' } }),
    'media/Foto van de tafel.png': 'x',
  });
  expect(reading.findings).toMatchObject([
    {
      code: 'file-name',
      file: 'content/media/Foto van de tafel.png',
      cure: 'Geef het de naam "foto-van-de-tafel.png" en schrijf die ook in de teksten die het gebruiken.',
    },
  ]);
  const site = buildSite({ ...reading, history: noHistory });
  const { brokenMedia } = reading;
  const codes = checkSite({ site, all: reading.entries, brokenMedia }).map(({ code }) => code);
  expect(codes).not.toContain('missing-media');
});
