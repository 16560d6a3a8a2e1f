import { base } from './address.ts';
import type { EntryCard } from './entry-card.ts';
import { fetchEntry } from './entry-page.ts';

/**
 * A look at the page behind a link: kind, title, summary. It can be dismissed with Escape, the
 * pointer can go onto it, and it stays until pointer and focus are elsewhere (WCAG 1.4.13).
 */
interface Preview {
  /** Shows it for this link after a moment, if the reader is still there. */
  show(link: HTMLAnchorElement, byKeyboard: boolean): void;
}

/** Long enough to pass over a link without a preview, and to go from the link onto it. */
const patience = 200;
const room = 8;

let made: Preview | undefined;

/** The one preview of this page. */
export function preview(): Preview {
  made ??= makePreview();
  return made;
}

function makePreview(): Preview {
  const box = document.createElement('div');
  box.className = 'preview';
  box.id = 'voorproef_';
  box.setAttribute('role', 'tooltip');
  box.hidden = true;
  document.querySelector('main')?.append(box);

  const seen = new Map<string, EntryCard | undefined>();
  let current: HTMLAnchorElement | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let fetching: AbortController | undefined;

  const hide = (): void => {
    clearTimeout(waiting);
    fetching?.abort();
    current?.removeAttribute('aria-describedby');
    current = undefined;
    box.hidden = true;
  };
  const leave = (): void => {
    clearTimeout(waiting);
    if (box.hidden) hide();
    else waiting = setTimeout(hide, patience);
  };
  const open = async (link: HTMLAnchorElement, byKeyboard: boolean): Promise<void> => {
    const address = link.href.split('#')[0] ?? link.href;
    if (!seen.has(address)) {
      const controller = new AbortController();
      fetching = controller;
      try {
        const found = await fetchEntry(address, base(), controller.signal);
        // A page that could not be reached may be there the next time.
        if (found.state !== 'unreachable') seen.set(address, found.state === 'found' ? found.card : undefined);
      } catch {
        return;
      }
    }
    const card = seen.get(address);
    if (!card || current !== link) return;
    fill(box, card);
    box.hidden = false;
    place(box, link);
    if (byKeyboard) link.setAttribute('aria-describedby', box.id);
  };

  addEventListener('keydown', ({ key }) => (key === 'Escape' ? hide() : undefined));
  const scrolled = (): void => {
    // A link that gets the focus comes into sight by scrolling: its preview goes along.
    if (!current?.matches(':focus-visible')) hide();
    else if (!box.hidden) place(box, current);
  };
  addEventListener('scroll', scrolled, { passive: true });
  const left = (event: PointerEvent | FocusEvent): void => {
    const to = event.relatedTarget;
    const isOfLink = current !== undefined && event.target instanceof Node && current.contains(event.target);
    if (isOfLink && !(to instanceof Node && current?.contains(to))) leave();
  };
  document.addEventListener('pointerout', left);
  document.addEventListener('focusout', left);
  box.addEventListener('pointerenter', () => clearTimeout(waiting));
  box.addEventListener('pointerleave', leave);

  return {
    show(link, byKeyboard) {
      if (current === link) {
        // Back from the preview onto its link.
        if (!box.hidden) clearTimeout(waiting);
        return;
      }
      hide();
      current = link;
      waiting = setTimeout(() => void open(link, byKeyboard), patience);
    },
  };
}

function fill(box: HTMLElement, card: EntryCard): void {
  const part = (tag: string, className: string, text: string): HTMLElement => {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  };
  const kicker = part('p', 'kicker', '');
  kicker.dataset['type'] = card.type;
  const mark = part('span', 'mark', '');
  mark.setAttribute('aria-hidden', 'true');
  kicker.append(mark, card.kicker);
  box.replaceChildren(kicker, part('p', 'preview-title', card.title), part('p', 'preview-text', card.summary));
}

/** Below the line the link begins on, or above it when there is more room; always within the screen. */
function place(box: HTMLElement, link: HTMLElement): void {
  const [line = link.getBoundingClientRect()] = link.getClientRects();
  const { offsetWidth: width, offsetHeight: height } = box;
  const screen = document.documentElement.clientWidth;
  const below = line.bottom + height + room <= innerHeight || line.top < innerHeight - line.bottom;
  const left = Math.max(room, Math.min(line.left, screen - width - room));
  const top = below ? line.bottom : line.top - height;
  box.style.insetInlineStart = `${left}px`;
  box.style.insetBlockStart = `${Math.max(0, Math.min(top, innerHeight - height))}px`;
}
