import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { nativeEngine } from '../../src/body/engine-node.ts';
import { factsOf } from '../../src/body/facts.ts';
import { isProblem, parseBody } from '../../src/body/parse.ts';
import { renderBody } from '../../src/body/render.ts';
import { fillTemplate, templateOf } from '../../src/body/template.ts';
import type { Link } from '../../src/model/link.ts';
import { random as seeded } from '../random.ts';
import { world } from './context.ts';
import { examples } from './examples.ts';
import { soundBody } from './generated.ts';
import { refusalsOf, treeOf } from './reading.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));
const bodies = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.mdx'))
  .map((path) => readFileSync(content + path, 'utf8').replace(/^---\n[^]*?\n---\n/, ''));

/** A link for each of a body: found ones, lost ones and ones that could be two. */
function linksOf(text: string): readonly Link[] {
  return factsOf(treeOf(text))
    .references.filter(({ embed }) => !embed)
    .map(({ target, label }, index) => {
      const state = (['found', 'missing', 'ambiguous'] as const)[index % 3] ?? 'found';
      return { state, url: `/wiki/${String(index)}/?a=1&b="2"`, text: label ?? target } as Link;
    });
}

/** What the checks let through; anything else is never drawn. */
function isSound(text: string): boolean {
  const body = parseBody(text, nativeEngine);
  return !isProblem(body) && refusalsOf(body.tree).length === 0;
}

/** Both ways to the HTML of a body. */
function bothWays(text: string): { readonly drawn: string; readonly filled: string | undefined } {
  const links = linksOf(text);
  const template = templateOf(treeOf(text));
  return {
    drawn: renderBody(treeOf(text), links, world),
    filled: template === undefined ? undefined : fillTemplate(template, links, world),
  };
}

describe('a template', () => {
  it.each([
    'Zie [[noot]], [[mies|de *mies*]] en [[wim]].',
    'Een noot.[^1]\n\n[^1]: Met [[een link]] en [een adres](/essays/aap/?x="1"&y=é).',
    'Eerst [[een]].[^b] Dan [[twee]].\n\n[^a]: Nooit [[drie]].\n\n[^b]: Wel [[vier]].',
    '- [x] gedaan\n- [ ] nog niet\n\n| a | b |\n| - | - |\n| 1 | [[2]] |',
    '<Kader soort="tip" titel="5 < 6 & meer">\n\nTekst met [[x]].\n\n</Kader>',
    '[naar boven](#kop) en [elders](https://elders.example/?a=1&b=2) en https://kaal.example/',
    'Tekens: & \\< " \' `$& $1`',
  ])('gives what drawing the tree gives: %j', (text) => {
    const { drawn, filled } = bothWays(text);
    expect(filled).toBe(drawn);
  });

  it('does so for every body of the content, every example and hundreds of made-up ones', () => {
    const random = seeded(7);
    const made = Array.from({ length: 400 }, () => soundBody(random));
    const pairs = [...bodies, ...Object.values(examples).flat(), ...made].filter(isSound).map(bothWays);
    const templates = pairs.filter(({ filled }) => filled !== undefined);
    expect(templates.length).toBeGreaterThan(200);
    expect(templates.filter(({ drawn, filled }) => drawn !== filled)).toEqual([]);
  });

  it.each([
    '![een boom](cases/foto.jpg)',
    '<Figuur src="cases/foto.jpg" alt="" />',
    '<Verwijzing id="practices/tweegesprek" />',
  ])('cannot be made of what shows an image or another entry: %s', (text) => {
    expect(templateOf(treeOf(text))).toBeUndefined();
  });

  it('does not let a link be missing', () => {
    expect(() => fillTemplate(templateOf(treeOf('[[a]] [[b]]')) ?? '', linksOf('[[a]]'), world)).toThrow('a link 1');
  });
});
