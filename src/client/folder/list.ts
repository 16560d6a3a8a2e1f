import { folder as words } from '../../i18n/nl-folder.ts';
import { element } from '../element.ts';
import type { Fetched } from '../entry-page.ts';
import { drawKicker } from '../kicker.ts';
import { printedOf } from './card.ts';
import type { Kept } from './kept.ts';

/** What a list of entries is drawn with. */
export interface ListParts {
  readonly items: readonly Kept[];
  addressOf(id: string): string;
  pageOf(id: string): Fetched | undefined;
  isPicked(id: string): boolean;
  pick(id: string, picked: boolean): void;
  /** For the reader's own list: puts an item elsewhere, or takes it out. */
  readonly own?: { move(id: string, by: number): void; remove(id: string): void };
}

/** A list of entries. A control carries `data-key`, by which the focus is found again when it is drawn anew. */
export function drawList(parts: ListParts): HTMLElement {
  return element('ol', { class: 'folder-list' }, ...parts.items.map((item, index) => drawItem(parts, item, index)));
}

function drawItem(parts: ListParts, item: Kept, index: number): HTMLElement {
  const { id } = item;
  const [type = ''] = id.split('/');
  const page = parts.pageOf(id);
  const title = page?.state === 'found' ? page.card.title : item.title;
  return element(
    'li',
    { class: 'folder-item', 'data-type': type, 'data-id': id },
    ...drawPage(page, type, title, parts.addressOf(id), id),
    drawControls(parts, id, title, index),
  );
}

function drawPage(page: Fetched | undefined, type: string, title: string, address: string, id: string): HTMLElement[] {
  const found = page?.state === 'found' ? page.card : undefined;
  const link = element('a', { href: address, lang: found?.lang, 'data-key': `title ${id}` }, title);
  const heading = element('h3', { class: 'folder-title' }, page?.state === 'gone' ? title : link);
  const kicker = drawKicker(type, found?.kicker ?? words.loading);
  if (page && !found)
    return [heading, element('p', { class: 'notice' }, page.state === 'gone' ? words.gone : words.unreachable)];
  if (!found) return [kicker, heading];
  const { inShort, facts, texts } = printedOf(found);
  return [
    kicker,
    heading,
    element('p', { class: 'folder-summary', lang: found.lang }, found.summary),
    element(
      'div',
      { class: 'card-only' },
      drawLines(inShort),
      element(
        'dl',
        {},
        ...facts.map(([label, text]) => element('div', {}, element('dt', {}, label), element('dd', {}, text))),
      ),
      ...texts.flatMap(([label, lines]) => [element('h4', {}, label), drawLines(lines)]),
      element('p', { class: 'card-address' }, new URL(address, location.href).href),
    ),
  ];
}

const drawLines = (lines: readonly string[]): HTMLElement =>
  element('ul', {}, ...lines.map((line) => element('li', {}, line)));

function drawControls(parts: ListParts, id: string, title: string, index: number): HTMLElement {
  const { own } = parts;
  const box = element('input', { type: 'checkbox', 'data-key': `pick ${id}` });
  box.checked = parts.isPicked(id);
  box.addEventListener('change', () => parts.pick(id, box.checked));
  const pick = element('label', { class: 'folder-pick' }, box, words.select, hidden(` ${title}`));
  const button = (key: string, label: string, click: () => void): HTMLElement =>
    element(
      'button',
      { type: 'button', class: 'quiet', 'data-key': `${key} ${id}`, click },
      label,
      hidden(` ${title}`),
    );
  const controls = element('div', { class: 'folder-controls' }, pick);
  if (!own) return controls;
  if (index > 0) controls.append(button('up', words.up, () => own.move(id, -1)));
  if (index < parts.items.length - 1) controls.append(button('down', words.down, () => own.move(id, 1)));
  controls.append(button('remove', words.remove, () => own.remove(id)));
  return controls;
}

function hidden(text: string): HTMLElement {
  return element('span', { class: 'alleen-lezer' }, text);
}
