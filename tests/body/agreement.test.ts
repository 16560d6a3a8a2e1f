import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { nativeEngine } from '../../src/body/engine-node.ts';
import { unifiedEngine, type Engine } from '../../src/body/engine.ts';
import { normalise } from '../../src/body/normalise.ts';
import { isProblem, parseBody } from '../../src/body/parse.ts';
import { shapeOf } from '../../src/body/shape.ts';
import { random } from '../random.ts';
import { examples } from './examples.ts';
import { soundBody, typedBody } from './generated.ts';
import { knownDifferences, refusalsOf } from './reading.ts';

/** What a body says to an engine: its shape, or that it is refused by the parser or by the rules. */
function saying(text: string, engine: Engine): string {
  const body = parseBody(text, engine);
  return isProblem(body) || refusalsOf(body.tree).length > 0 ? 'refused' : shapeOf(body.tree);
}

/** Texts of which the engines do not say the same. */
const disputed = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => saying(text, nativeEngine) !== saying(text, unifiedEngine));

/** The same after each text has become canonical. Texts that cannot be made safe are left out. */
const canonical = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => normalise(text, nativeEngine).text ?? []);

const content = fileURLToPath(new URL('../../content/', import.meta.url));
const bodies = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.mdx'))
  .map((path) => readFileSync(content + path, 'utf8').replace(/^---\n[^]*?\n---\n/, ''));

const samples = Object.values(examples).flat();
const known = (text: string): boolean => knownDifferences.some(({ sign }) => sign.test(text));
const generated = Array.from({ length: 1000 }, (_, i) => (i % 2 === 0 ? soundBody : typedBody)(random(i + 1)));

const slow = 120_000;

describe('Sätteri and the unified engine say the same', () => {
  it(
    'of all content',
    () => {
      expect(bodies.length).toBeGreaterThan(50);
      expect(disputed(bodies)).toEqual([]);
    },
    slow,
  );

  it(
    'of every construct',
    () => {
      expect(samples.length).toBeGreaterThan(200);
      expect(disputed(samples)).toEqual([]);
      expect(disputed(canonical(samples))).toEqual([]);
    },
    slow,
  );

  it(
    'of a thousand generated bodies, and where one refuses both refuse',
    () => {
      const refused = generated.filter((text) => saying(text, nativeEngine) === 'refused');
      expect(refused.length).toBeGreaterThan(150);
      expect(refused.length).toBeLessThan(500);
      expect(disputed(generated.filter((text) => !known(text)))).toEqual([]);
      expect(generated.filter(known).length).toBeLessThan(10);
    },
    slow,
  );
});

describe('the known differences', () => {
  // When one of these fails, an engine has changed: take it out here and in the record.
  it.each(knownDifferences)('are: $what', ({ text, sign }) => {
    expect(disputed([text])).toEqual([text]);
    expect(text).toMatch(sign);
  });
});
