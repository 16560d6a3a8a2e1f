import { folder as words } from '../../i18n/nl-folder.ts';
import { base } from '../address.ts';
import { button } from '../button.ts';
import { element } from '../element.ts';
import { say } from '../status.ts';
import { drawComparison, type Compared } from './compare.ts';
import { joined, moved, putBack, renamed, takenOut, without, type TakenOut } from './edits.ts';
import { readFragment, type Shared } from './fragment.ts';
import { maxKept, type Kept } from './kept.ts';
import { drawList } from './list.ts';
import { openPages } from './load.ts';
import { placesOf } from './places.ts';
import { drawShare } from './share.ts';
import type { Folder, Outcome } from './store.ts';

/** How many entries can stand side by side. */
const [fewest, most] = [2, 4];

/** Fills /mijn-map/: with the reader's own folder, or with the one in the address of the page. */
export function showFolder(room: HTMLElement, folder: Folder): void {
  const places = placesOf(room.dataset['places'] ?? '', base());
  const view = element('div', { class: 'folder-view' });
  const picked = new Set<string>();
  let shared = readFragment(location.hash, places.types);
  let isComparing = false;
  let undo: readonly TakenOut[] = [];
  let frame = 0;

  const pages = openPages(places, (id, now) => {
    if (id !== now) follow(id, now);
    // Many pages can come before the screen is drawn once.
    frame ||= requestAnimationFrame(draw);
  });
  const items = (): readonly Kept[] =>
    shared
      ? shared.ids.map((id) => ({ id, title: id }))
      : folder.read().items.filter(({ id }) => places.types.has(id.slice(0, id.indexOf('/'))));
  const titleOf = (id: string): string => {
    const page = pages.get(id);
    return page?.state === 'found' ? page.card.title : (items().find((item) => item.id === id)?.title ?? id);
  };
  const focusOn = (key: string): void => view.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
  const change = (edit: (now: readonly Kept[]) => readonly Kept[], done: string): boolean => {
    const outcome = folder.change(edit);
    say(outcome === 'done' ? done : failures[outcome]);
    return outcome === 'done';
  };

  /** An entry that moved goes on under its new id, wherever its old one stood. */
  function follow(id: string, now: string): void {
    if (picked.delete(id)) picked.add(now);
    if (shared) shared = { ...shared, ids: [...new Set(shared.ids.map((item) => (item === id ? now : item)))] };
    if (folder.has(id)) folder.change((list) => renamed(list, id, now));
  }

  function remove(id: string): void {
    const list = items();
    const place = list.findIndex((item) => item.id === id);
    const next = list[place + 1] ?? list[place - 1];
    changeUndo(takenOut(folder.read().items, [id]), () =>
      change((now) => without(now, id), `${words.removed} ${titleOf(id)}`),
    );
    focusOn(next ? `remove ${next.id}` : 'undo');
  }

  /** Makes a change after which this can be put back; when the change fails, what could be put back still can. */
  function changeUndo(gone: readonly TakenOut[], make: () => boolean): void {
    const before = undo;
    undo = gone;
    if (make()) return;
    undo = before;
    draw();
  }

  function move(id: string, by: number): void {
    const place = items().findIndex((item) => item.id === id) + by + 1;
    change((list) => moved(list, id, by), `${titleOf(id)} ${words.moved} ${place}.`);
    // At an end of the list the button that was used is gone.
    focusOn(`${by < 0 ? 'down' : 'up'} ${id}`);
    focusOn(`${by < 0 ? 'up' : 'down'} ${id}`);
  }

  function clear(): void {
    const all = folder.read().items;
    changeUndo(
      takenOut(
        all,
        all.map(({ id }) => id),
      ),
      () => change(() => [], words.cleared),
    );
    focusOn('undo');
  }

  function restore(): void {
    const gone = undo;
    changeUndo([], () => change((list) => putBack(list, gone), words.restored));
    focusOn(`title ${gone[0]?.item.id ?? ''}`);
  }

  function keepShared(): void {
    const kept = folder.read().items;
    const fresh = items().filter(({ id }) => pages.get(id)?.state !== 'gone' && !folder.has(id));
    if (fresh.length === 0) {
      say(words.nothingNew);
      return;
    }
    const isTooMuch = kept.length + fresh.length > maxKept;
    const titled = fresh.map(({ id }) => ({ id, title: titleOf(id) }));
    change((list) => joined(list, titled), isTooMuch ? words.tooMany : `${words.addedShared} ${fresh.length}.`);
  }

  const chosen = (): readonly Compared[] =>
    items().flatMap(({ id }) => {
      const page = pages.get(id);
      return picked.has(id) && page?.state === 'found' ? [{ address: places.addressOf(id), card: page.card }] : [];
    });

  function compare(): void {
    const { length } = items().filter(({ id }) => picked.has(id));
    const isWrong = length < fewest || length > most;
    if (isWrong || chosen().length === 0) {
      say(isWrong ? words.compareHow : words.compareNothing);
      return;
    }
    isComparing = true;
    draw();
    focusOn('compared');
  }

  function printAs(what: 'cards' | 'comparison'): void {
    room.dataset['print'] = what;
    print();
  }

  function draw(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    const aside = view.querySelector('.compare-frame')?.scrollLeft ?? 0;
    const list = items();
    const focused = document.activeElement?.getAttribute('data-key');
    const { blocked, broken } = folder.read();
    pages.fetch(list.map(({ id }) => id));
    room.classList.toggle('is-empty', list.length === 0 && !shared);
    view.replaceChildren(
      ...noticesOf(shared, blocked, broken),
      ...(shared ? drawShared(list.length) : []),
      ...(list.length > 0 ? drawFilled(list) : []),
      ...(undo.length > 0 && !shared ? [button('undo', words.undo, restore)] : []),
    );
    view.querySelector('.compare-frame')?.scrollTo({ left: aside, behavior: 'instant' });
    if (focused) focusOn(focused);
  }

  function drawShared(count: number): HTMLElement[] {
    return [
      element('h2', {}, words.shared),
      element('p', {}, words.sharedIntro),
      element(
        'p',
        { class: 'folder-buttons' },
        count > 0 ? button('add', words.addShared, keepShared, 'primary') : undefined,
        element(
          'a',
          { class: 'nl-button nl-button--secondary', href: location.pathname, 'data-key': 'own' },
          words.toOwn,
        ),
      ),
    ];
  }

  function drawFilled(list: readonly Kept[]): HTMLElement[] {
    const drawn = drawList({
      items: list,
      addressOf: places.addressOf,
      pageOf: pages.get,
      isPicked: (id) => picked.has(id),
      pick: (id, isPicked) => (isPicked ? picked.add(id) : picked.delete(id)),
      ...(!shared && {
        own: {
          remove,
          move,
        },
      }),
    });
    const found = isComparing ? chosen() : [];
    return [
      ...(shared ? [] : [element('h2', {}, words.own)]),
      drawn,
      element(
        'p',
        { class: 'folder-buttons' },
        list.length >= fewest ? button('compare', words.compare, compare, 'primary') : undefined,
        button('print', words.printCards, () => printAs('cards')),
        shared ? undefined : button('clear', words.clear, clear),
      ),
      ...(list.length >= fewest ? [element('p', { class: 'folder-hint' }, words.compareHow)] : []),
      ...(found.length > 0 ? [drawComparison(found, endComparing, () => printAs('comparison'))] : []),
      drawShare(list.map(({ id }) => id)),
    ];
  }

  /** What is printed next is the list again. */
  function forgetPrint(): void {
    delete room.dataset['print'];
  }

  function endComparing(): void {
    isComparing = false;
    forgetPrint();
    draw();
    focusOn('compare');
  }

  addEventListener('hashchange', () => {
    // An anchor of the page itself is no list.
    const next = readFragment(location.hash, places.types);
    if (!next && location.hash !== '') return;
    shared = next;
    picked.clear();
    isComparing = false;
    forgetPrint();
    draw();
  });
  addEventListener('afterprint', forgetPrint);
  folder.follow(draw);
  draw();
  room.append(view);
  room.classList.add('ready');
}

const failures: Readonly<Record<Exclude<Outcome, 'done'>, string>> = { full: words.full, blocked: words.blocked };

function noticesOf(shared: Shared | undefined, blocked: boolean, broken: boolean): HTMLElement[] {
  const texts = [
    shared?.damaged && (shared.ids.length === 0 ? words.wrongLink : words.partlyWrong),
    blocked && words.blocked,
    broken && !shared && words.broken,
  ];
  return texts.flatMap((text) => (text ? [element('p', { class: 'notice' }, text)] : []));
}
