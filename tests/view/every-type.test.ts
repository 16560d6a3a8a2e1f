import { describe, expect, it } from 'vitest';
import { walkFields } from '../../src/model/field.ts';
import { listAddress, listRequests } from '../../src/view/list.ts';
import { noHistory } from '../../src/history/history.ts';
import { filled, filledDocument, filledImage, entryTypes, others } from '../filled.ts';
import { pageOf, stageOf } from '../stage.ts';

const image = { src: filledImage, width: 40, height: 30, bytes: 1, hash: 'x', format: 'png' };
const media = { images: new Map([[filledImage, image]]), media: new Set([filledImage, filledDocument]) };

/** Never shown: hidden fields, and what only programs need. */
const forPrograms = new Set(['status', 'place.code', 'oldSlugs', 'redactienoot', 'navLabel', 'order']);

describe.each(entryTypes)('an entry of $name in which every field has a value', async (type) => {
  const whole = filled(type);
  const stage = await stageOf({ ...others, [whole.id]: whole.fields }, { ...media, history: noHistory, epoch: 0 });
  // A reaction has no page of its own and stands on the page it is about.
  const page = pageOf(stage, type.segment === undefined ? 'essays/ander' : whole.id);
  const { head: _, ...view } = page;
  // In the middle of a sentence a word has no capital.
  const shown = JSON.stringify(view).toLowerCase();

  it('tells all of them to the reader, in words', () => {
    const silent = whole.said.filter(
      ({ path, words }) => !forPrograms.has(path) && !shown.includes(JSON.stringify(words).slice(1, -1).toLowerCase()),
    );
    expect(silent).toEqual([]);
  });

  it('has given every field of the type a value', () => {
    const paths = [...walkFields(type.fields)]
      .filter(({ meta }) => meta.kind !== 'flag' && meta.kind !== 'slugs' && !meta.fields)
      .map(({ path }) => path.join('.'));
    const missing = paths.filter(
      (path) => path !== 'status' && !path.endsWith('objected') && !whole.said.some((item) => item.path === path),
    );
    expect(missing).toEqual([]);
  });

  it('keeps hidden fields to itself', () => {
    const hidden = whole.said.filter(({ path }) => path === 'redactienoot').map(({ words }) => words);
    expect(hidden.filter((words) => shown.includes(words.toLowerCase()))).toEqual([]);
  });
});

it('the only entry of a type leads to no page of a filter that is not made', async () => {
  const stage = await stageOf({
    'practices/loten': { divided: 5, difficulty: 2, phase: ['ontwerpen'], themes: ['loting'] },
    'cases/plein': { result: 'gelukt', ending: 'gestopt', themes: ['loting'] },
    'themes/loting': {},
  });
  const made = new Set(listRequests(stage.site).map(listAddress));
  const linked = ['practices/loten', 'cases/plein', 'themes/loting'].flatMap((id) => {
    const { head: _, ...view } = pageOf(stage, id);
    return [...JSON.stringify(view).matchAll(/"(?:href|address)":"(\/\w+\/[\w-]+\/[\w-]+\/)"/g)].map(
      ([, href]) => href,
    );
  });
  expect(linked.filter((href) => href !== undefined && !made.has(href))).toEqual([]);
});
