import { describe, expect, it } from 'vitest';
import type { Bundle, Piece } from '../../src/view/bundle.ts';
import type { EntryPage } from '../../src/view/entry.ts';
import type { Fields } from '../content.ts';
import { pageOf, stageOf } from '../stage.ts';

const pieces: Readonly<Record<string, Fields>> = {
  'essays/vooraf': { body: 'Kort.' },
  'essays/aap': { body: 'woord '.repeat(460) },
  'essays/noot': { body: 'Kort.' },
  'practices/loten': { minutes: { min: 30, max: 60 }, people: { min: 4, max: 9 }, divided: 2 },
};
const pageFor = async (fields: Fields, others: Readonly<Record<string, Fields>> = {}): Promise<EntryPage> =>
  pageOf(await stageOf({ ...pieces, 'collections/boek': fields, ...others }), 'collections/boek');
const bundleOf = async (fields: Fields, others: Readonly<Record<string, Fields>> = {}): Promise<Bundle> => {
  const { bundle } = await pageFor(fields, others);
  if (!bundle) throw new Error('A collection has a bundle');
  return bundle;
};
const named = ({ number, entry }: Piece): string => `${String(number)} ${entry.title}`;

describe('the contents of a bundle', () => {
  it('are its parts with their numbered pieces, and a foreword without a number', async () => {
    const bundle = await bundleOf({
      foreword: 'vooraf',
      parts: [
        { title: 'Een', introduction: 'Eerst.\n\nDit.', items: ['essays/aap'] },
        { title: 'Twee', items: ['practices/loten', 'essays/noot'] },
      ],
    });
    expect(bundle.foreword).toMatchObject({
      label: 'Voorwoord',
      piece: { number: undefined, entry: { title: 'vooraf' } },
    });
    expect(
      bundle.parts.map(({ label, title, introduction, pieces: of }) => [label, title, introduction, of.map(named)]),
    ).toEqual([
      ['Deel 1', 'Een', ['Eerst.', 'Dit.'], ['1 aap']],
      ['Deel 2', 'Twee', [], ['2 loten', '3 noot']],
    ]);
    expect(bundle.count).toBe('3 stukken');
    expect(bundle.first).toBe('/essays/vooraf/');
  });

  it('leave out what cannot be seen, and the rest keeps its number in print', async () => {
    const bundle = await bundleOf(
      { parts: [{ title: 'Een', items: ['essays/geheim', 'essays/aap'] }] },
      { 'essays/geheim': { status: 'concept' } },
    );
    expect(bundle.parts[0]?.pieces.map(named)).toEqual(['2 aap']);
    expect(bundle.count).toBe('1 stuk');
    expect(bundle.first).toBe('/essays/aap/');
  });

  it('take as long to read as their pieces together', async () => {
    const page = await pageFor({ parts: [{ title: 'Een', items: ['essays/aap', 'essays/noot'] }] });
    expect(page.bundle?.parts[0]?.pieces.map(({ minutes }) => minutes)).toEqual([2, 1]);
    expect(page.minutes).toBe(3);
  });

  it('are cards with three numbers in a deck, and a deck has no time to read', async () => {
    const page = await pageFor({ format: 'kaartenset', parts: [{ title: 'Een', items: ['practices/loten'] }] });
    expect(page.bundle?.parts[0]?.pieces[0]?.numbers.map(({ value }) => value)).toEqual([
      '30–60',
      '4–9',
      'Kleine verschillen',
    ]);
    expect([page.minutes, page.bundle?.count, page.bundle?.start]).toEqual([
      undefined,
      '1 kaart',
      'Bekijk de eerste kaart',
    ]);
  });

  it('may be nothing yet', async () => {
    const page = await pageFor({});
    expect([page.minutes, page.bundle?.count, page.bundle?.first]).toEqual([undefined, '0 stukken', undefined]);
  });
});

describe('the facts of a bundle', () => {
  const said = (page: EntryPage, key: string): string | undefined =>
    page.facts
      .find((fact) => fact.key === key)
      ?.items.map(({ line }) => line.map(({ text }) => text).join(''))
      .join(' | ');

  it('begin with how to get it', async () => {
    const page = await pageFor({
      publisher: 'Redactie',
      edition: 'Tweede druk',
      availability: [{ how: 'Gratis', price: '0 euro' }],
    });
    expect(page.facts.map(({ key }) => key)).toEqual(['availability', 'edition', 'publisher']);
    expect(said(page, 'availability')).toBe('Gratis · Prijs: 0 euro');
    expect(page.bundle?.imprint).toEqual(['Tweede druk', 'Redactie']);
  });

  it('tell the launch and to whom it was handed in words', async () => {
    const source = 'https://krant.example/bericht';
    const page = await pageFor(
      { launch: 'feest', handedTo: { function: 'De burgemeester', date: '2013-06-20', source } },
      { 'events/feest': { start: '2013-06-19' } },
    );
    expect(said(page, 'launch')).toBe('feest, 19 juni 2013');
    expect(said(page, 'handedTo')).toBe('De burgemeester, op 20 juni 2013 (bron)');
    expect(page.connections).toEqual([]);
  });

  it('do not say again what the head and the contents say', async () => {
    const page = await pageFor({
      subtitle: 'Verhalen',
      message: 'Geef ruimte.',
      parts: [{ title: 'Een', items: ['essays/aap'] }],
    });
    expect([page.facts, page.sections]).toEqual([[], []]);
    expect(page.bundle?.message?.items[0]?.line).toEqual([{ text: 'Geef ruimte.' }]);
  });
});
