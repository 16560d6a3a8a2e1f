import { describe, expect, it } from 'vitest';
import { headOf } from '../../src/view/head.ts';
import { pageOf, stageOf } from '../stage.ts';

const image = { src: 'proef/plaatje.png', width: 40, height: 30, bytes: 1, hash: 'x', format: 'png' };

describe('the head of a page', () => {
  it('has complete addresses, also below a base path', async () => {
    const stage = await stageOf(
      {
        'essays/aap': { title: 'Aap', image: { src: image.src, alt: 'Een aap' } },
        'initiatives/noot': { title: 'Noot', image: { src: image.src, alt: 'Een noot' } },
        'site/site': { address: 'https://proef.example', title: 'Proef' },
      },
      { base: '/sub/', images: new Map([[image.src, image]]) },
    );
    expect(pageOf(stage, 'essays/aap').head).toMatchObject({
      title: 'Aap – Proef',
      canonical: 'https://proef.example/sub/essays/aap/',
      markdown: '/sub/essays/aap/index.md',
      kind: 'article',
      feeds: [
        { title: 'Proef', href: '/sub/feeds/alles.xml' },
        { title: 'Essays', href: '/sub/feeds/essays.xml' },
      ],
    });
    expect(pageOf(stage, 'initiatives/noot').head.image).toEqual({
      url: 'https://proef.example/sub/media/proef/plaatje.png',
      alt: 'Een noot',
      width: 40,
      height: 30,
    });
  });

  it('of what is passed on names the picture made for that; an own image stays in the JSON-LD', async () => {
    const stage = await stageOf(
      {
        'cases/aap': { title: 'Aap', image: { src: image.src, alt: 'Een aap' } },
        'wiki/mies': { title: 'Mies' },
        'site/site': { address: 'https://proef.example' },
      },
      { base: '/sub/', images: new Map([[image.src, image]]) },
    );
    const { head } = pageOf(stage, 'cases/aap');
    expect(head.image).toEqual({
      url: 'https://proef.example/sub/beeld/praktijkvoorbeelden/aap.png',
      alt: 'Praktijkvoorbeeld: Aap, met een tekening van wat ermee verbonden is',
      width: 1200,
      height: 630,
      type: 'image/png',
    });
    expect(head.jsonLd).toContain('/sub/media/proef/plaatje.png');
    expect(pageOf(stage, 'wiki/mies').head.image).toBeUndefined();
  });

  it('of the home page says what the site is', async () => {
    const stage = await stageOf({ 'site/site': { title: 'Proef', tagline: 'Om te proberen' } });
    expect(headOf(stage, { title: 'Proef', description: '', address: '/' }).title).toBe('Proef – Om te proberen');
  });

  it('cuts a description where search engines do', async () => {
    const { description } = headOf(await stageOf({}), { title: 'x', description: 'a'.repeat(400), address: '/' });
    expect(description).toBe(`${'a'.repeat(299)}…`);
  });
});
