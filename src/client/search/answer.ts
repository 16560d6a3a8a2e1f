import type { Choices, Facets } from '../../search/choices.ts';
import { ask, type Asked } from '../../search/query/ask.ts';
import { excerptOf } from '../../search/query/excerpt.ts';
import { matches } from '../../search/query/facets.ts';
import type { Order, SearchState } from '../../search/query/state.ts';
import { base } from '../address.ts';
import type { OpenIndex } from './open.ts';
import type { Result } from './results.ts';

/** What was found, narrowed down and put in order. */
export interface Answer {
  readonly asked: Asked | undefined;
  /** Pages in the order in which they are shown. */
  readonly ids: readonly string[];
  /** The same before anything was chosen. */
  readonly all: readonly string[];
  readonly facets: Facets | undefined;
  readonly index: OpenIndex;
}

/** Answers what was asked. With `counts` also what there is to narrow down by; when that does not come, the answer stands. */
export async function answerTo(state: SearchState, index: OpenIndex, counts: boolean): Promise<Answer> {
  const { question, chosen, order } = state;
  const asked = question.trim() === '' ? undefined : await ask(question, index.engine, index.lexicon);
  if (asked?.hits.length === 0) await index.check();
  const needsChoices = chosen.size > 0 || order !== 'best' || !asked;
  const choices = needsChoices
    ? await index.choices()
    : counts
      ? await index.choices().catch(() => undefined)
      : undefined;
  const all = asked ? asked.hits.map(({ id }) => id) : (choices?.byTitle ?? []);
  const left = choices ? all.filter((id) => matches(id, choices.facets, chosen)) : all;
  return { asked, ids: choices ? inOrder(left, order, choices) : left, all, facets: choices?.facets, index };
}

/** Pages in an order of the collection; what has no date comes last, in the order it had. */
function inOrder(ids: readonly string[], order: Order, { byTitle, newestFirst }: Choices): readonly string[] {
  if (order === 'best') return ids;
  const place = new Map((order === 'date' ? newestFirst : byTitle).map((id, index) => [id, index]));
  const last = byTitle.length;
  return [...ids].sort((a, b) => (place.get(a) ?? last) - (place.get(b) ?? last));
}

/** Pages of an answer, as they are shown. One that does not come is left out; rejects when none comes. */
export async function resultsOf(answer: Answer, from: number, to: number): Promise<readonly Result[]> {
  const asked = answer.ids.slice(from, to);
  const came = await Promise.allSettled(asked.map((id) => resultOf(id, answer)));
  const results = came.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
  if (results.length === 0 && asked.length > 0) throw new Error('None of the pages that were found can be fetched');
  return results;
}

async function resultOf(id: string, { asked, index }: Answer): Promise<Result> {
  const { url, meta, content: text, anchors } = await index.engine.dataOf(id);
  const skip = Number(meta['kop'] ?? 0);
  return {
    title: meta['title'] ?? url,
    address: base() + url.slice(1),
    type: meta['soort'] ?? '',
    kicker: meta['regel'] ?? '',
    badge: meta['merk'],
    lang: meta['taal'],
    excerpt: excerptOf(text, anchors, asked?.sought ?? [], skip),
  };
}
