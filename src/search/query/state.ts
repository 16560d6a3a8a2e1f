import type { Chosen } from './facets.ts';

/** How results are put in order. */
export const orders = ['best', 'date', 'title'] as const;
export type Order = (typeof orders)[number];

/** Everything a reader chose on the page of search; all of it stands in the address. */
export interface SearchState {
  readonly question: string;
  readonly chosen: Chosen;
  readonly order: Order;
}

/** Names in the address, in Dutch as all addresses. What is not among them is a facet. */
const names = { question: 'q', order: 'volgorde' } as const;
const orderWords: Readonly<Record<Order, string>> = { best: 'best', date: 'datum', title: 'titel' };

/** A question is cut off here, as in the field. */
const longestQuestion = 300;

/** Reads an address, with the names of all facets. Anybody can write one: what is unknown or too much is left out. */
export function readState(search: string, facets: { has(name: string): boolean }): SearchState {
  const parameters = new URLSearchParams(search);
  const chosen = new Map<string, string[]>();
  for (const [name, value] of [...parameters].slice(0, 50)) {
    if (value === '' || !facets.has(name)) continue;
    const values = chosen.get(name) ?? [];
    if (!values.includes(value)) chosen.set(name, [...values, value]);
  }
  const word = parameters.get(names.order);
  return {
    question: (parameters.get(names.question) ?? '').slice(0, longestQuestion).toWellFormed(),
    chosen,
    order: orders.find((order) => orderWords[order] === word) ?? 'best',
  };
}

/** The part of an address behind its path, with its question mark; '' when nothing is asked. */
export function writeState({ question, chosen, order }: SearchState): string {
  const parameters = new URLSearchParams();
  if (question.trim() !== '') parameters.set(names.question, question);
  for (const [name, values] of chosen) for (const value of values) parameters.append(name, value);
  if (order !== 'best') parameters.set(names.order, orderWords[order]);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** The state with a value of a facet chosen, or no longer. */
export function toggled(state: SearchState, name: string, value: string): SearchState {
  const values = state.chosen.get(name) ?? [];
  const now = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  const others = [...state.chosen].filter(([other]) => other !== name);
  return { ...state, chosen: new Map(now.length > 0 ? [...others, [name, now]] : others) };
}
