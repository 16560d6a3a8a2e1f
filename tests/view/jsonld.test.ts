import { describe, expect, it } from 'vitest';
import { jsonLd } from '../../src/view/jsonld.ts';
import type { Stage } from '../../src/view/stage.ts';
import { entryTypes, filled, filledDocument, filledImage, others } from '../filled.ts';
import { entryOf, stageOf } from '../stage.ts';

const dataOf = (stage: Stage, id: string): Record<string, unknown> =>
  JSON.parse(jsonLd(stage, entryOf(stage, id)).json) as Record<string, unknown>;

describe('JSON-LD', () => {
  it('says an essay in the words of schema.org', async () => {
    const stage = await stageOf({
      'site/site': { address: 'https://proef.example', publisher: 'Proef', title: 'Proefsite' },
      'pioneers/jan': { title: 'Jan' },
      'themes/loting': { title: 'Loting' },
      'essays/aap': {
        title: 'Aap',
        summary: 'Over een aap.',
        authors: ['jan'],
        themes: ['loting'],
        date: '2010-05',
        kind: 'opinie',
      },
    });
    expect(dataOf(stage, 'essays/aap')).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Article',
      '@id': 'https://proef.example/essays/aap/#article',
      url: 'https://proef.example/essays/aap/',
      name: 'Aap',
      headline: 'Aap',
      description: 'Over een aap.',
      inLanguage: 'nl',
      genre: 'Opinie',
      datePublished: '2010-05',
      author: [{ '@type': 'Person', name: 'Jan', url: 'https://proef.example/pioniers/jan/' }],
      about: [{ '@type': 'DefinedTerm', name: 'Loting', url: 'https://proef.example/themas/loting/' }],
      publisher: { name: 'Proef' },
      isPartOf: { '@type': 'WebSite', name: 'Proefsite' },
    });
  });

  it('of an organisation has its own website as address, and this page as the one about it', async () => {
    const stage = await stageOf({
      'site/site': { address: 'https://proef.example' },
      'organisations/x': { url: 'https://elders.example/' },
    });
    expect(dataOf(stage, 'organisations/x')).toMatchObject({
      url: 'https://elders.example/',
      mainEntityOfPage: 'https://proef.example/organisaties/x/',
    });
  });

  it('lists the pieces of all parts of a bundle', async () => {
    const parts = [
      { title: 'Een', items: ['essays/aap'] },
      { title: 'Twee', items: ['essays/noot'] },
    ];
    const stage = await stageOf({ 'essays/aap': {}, 'essays/noot': {}, 'collections/boek': { parts } });
    expect(dataOf(stage, 'collections/boek')['hasPart']).toMatchObject([{ name: 'aap' }, { name: 'noot' }]);
  });

  it('cannot end the script element it stands in', async () => {
    const stage = await stageOf({ 'essays/aap': { title: 'Aap </script><script>alert(1)</script>' } });
    expect(jsonLd(stage, entryOf(stage, 'essays/aap')).json).not.toContain('<');
    expect(dataOf(stage, 'essays/aap')['name']).toBe('Aap </script><script>alert(1)</script>');
  });

  it.each(entryTypes.filter(({ segment }) => segment !== undefined))(
    'of $name has what every consumer asks for, with every field filled',
    async (type) => {
      const whole = filled(type);
      const image = { src: filledImage, width: 40, height: 30, bytes: 1, hash: 'x', format: 'png' };
      const stage = await stageOf(
        { ...others, [whole.id]: whole.fields },
        { images: new Map([[filledImage, image]]), media: new Set([filledImage, filledDocument]) },
      );
      const data = dataOf(stage, whole.id);
      expect(data).toMatchObject({ '@type': type.schemaOrg, name: `Compleet ${type.labels.one}` });
      expect([data['@id'], data['url']].filter((address) => String(address).startsWith('https:'))).toHaveLength(2);
      expect(JSON.stringify(data)).not.toMatch(/null|undefined|\[object/);
    },
  );
});
