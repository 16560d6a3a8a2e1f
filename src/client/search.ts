import { startSearch } from './search/page.ts';
import { offerSlash } from './search/slash-switch.ts';

/** Finds the parts of the page of search and sets it going. */
const find = (selector: string): HTMLElement | null => document.querySelector(selector);
const form = find('.search-form');
const [field, status, done, chips, found, panel, choices, order, list, more, help, browse] = [
  find('.search-form input[type="search"]'),
  find('[data-status]'),
  find('[data-done]'),
  find('.search-chosen'),
  find('.search-found'),
  find('.search-narrow'),
  find('[data-choices]'),
  find('[data-order]'),
  find('.search-list'),
  find('[data-more]'),
  find('.search-help'),
  find('.search-browse'),
];
if (
  form instanceof HTMLFormElement &&
  field instanceof HTMLInputElement &&
  panel instanceof HTMLDetailsElement &&
  order instanceof HTMLSelectElement &&
  more instanceof HTMLButtonElement &&
  status &&
  done &&
  chips &&
  found &&
  choices &&
  list &&
  help &&
  browse
)
  startSearch({ form, field, status, done, chips, found, panel, choices, order, list, more, help, browse });

const slash = find('[data-slash]');
if (slash) offerSlash(slash);
