/**
 * What is wrong with how a page is laid out, as it stands in the browser now. Runs in the page, so it
 * knows nothing but the document: `await page.evaluate(layoutFaults)`. Each fault is one line that
 * begins with its kind: sideways, outside, overflow, overlap, clipped, image or empty.
 */
export function layoutFaults(): string[] {
  const faults = new Set<string>();
  /** One fault of a kind for an element is enough. */
  const told = new Map<string, Set<Element>>();
  const tell = (kind: string, element: Element, what: string): void => {
    const elements = told.get(kind) ?? new Set();
    told.set(kind, elements);
    if (elements.has(element)) return;
    elements.add(element);
    faults.add(`${kind}: ${named(element)} ${what}`);
  };
  const wide = document.documentElement.clientWidth;
  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element): CSSStyleDeclaration => {
    const known = styles.get(element) ?? getComputedStyle(element);
    styles.set(element, known);
    return known;
  };
  const named = (element: Element): string => {
    const words = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40);
    const kind = element.getAttribute('class')?.split(' ')[0] ?? '';
    return `${element.localName}${kind === '' ? '' : `.${kind}`} "${words}"`;
  };
  const ancestors = (element: Element): Element[] => {
    const list: Element[] = [];
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) list.push(at);
    return list;
  };
  const scrolls = (element: Element): boolean => /auto|scroll/.test(styleOf(element).overflowX);
  const clips = (element: Element): boolean =>
    /hidden|clip/.test(`${styleOf(element).overflowX} ${styleOf(element).overflowY}`);
  /** For screen readers only: made too small to see. */
  const heard = (element: Element): boolean => {
    const { clipPath } = styleOf(element);
    const box = element.getBoundingClientRect();
    return clipPath.includes('inset(50%') || (clips(element) && box.width <= 1 && box.height <= 1); // prettier-ignore
  };
  const visible = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !ancestors(element).some(heard);

  if (document.documentElement.scrollWidth > wide)
    faults.add(`sideways: the page is ${document.documentElement.scrollWidth} px wide on a screen of ${wide}`);

  interface Piece {
    readonly block: Element;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  const pieces: Piece[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const parent = text.parentElement;
    if (!parent || text.nodeValue?.trim() === '' || parent.closest('title, desc, defs, symbol, script, style'))
      continue;
    if (!visible(parent)) continue;
    const above = ancestors(parent);
    const inline = (element: Element): boolean => /^(?:inline|contents)$/.test(styleOf(element).display);
    const block = parent.closest('svg text') ?? above.find((element) => !inline(element)) ?? document.body;
    // Where spaces are kept, the one at the end of a line hangs out of it.
    const { whiteSpace, fontSize } = styleOf(parent);
    const hang = whiteSpace === 'pre-wrap' ? parseFloat(fontSize) : 1.5;
    const inSvg = parent.closest('svg') !== null;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
      // White space at the end of a line, or a line of nothing.
      if (width < 1 || height < 1) continue;
      const middle = (top + bottom) / 2;
      const held = above.some(scrolls);
      if (!held && (right > wide + 1 || left < -1)) tell('outside', block, `stands from ${left.toFixed(0)} to ${right.toFixed(0)} on a screen of ${wide}`); // prettier-ignore
      for (const element of above) {
        if (inSvg && element.closest('svg')) continue;
        const { position, float, transform, marginLeft, marginRight } = styleOf(element);
        if (scrolls(element)) break;
        if (inline(element)) continue;
        const box = element.getBoundingClientRect();
        const over = right > box.right + hang || left < box.left - 1.5 || middle > box.bottom + 1 || middle < box.top - 1; // prettier-ignore
        // A picture made of words is decoration: what it says stands elsewhere whole.
        if (over && !block.closest('[aria-hidden="true"]')) {
          tell(clips(element) ? 'clipped' : 'overflow', block, `does not fit in ${named(element)}`);
          break;
        }
        const moved = /absolute|fixed/.test(position) || float !== 'none' || transform !== 'none';
        if (moved || parseFloat(marginLeft) < 0 || parseFloat(marginRight) < 0) break;
      }
      if (above.some((element) => styleOf(element).position === 'fixed')) continue;
      const seen = above.filter((element) => scrolls(element) || clips(element)).map((element) => element.getBoundingClientRect()); // prettier-ignore
      // Letters fill the middle of their line; the rest is white.
      const piece = {
        block,
        left: Math.max(left + 1, ...seen.map((box) => box.left)),
        right: Math.min(right - 1, ...seen.map((box) => box.right)),
        top: Math.max(top + height * 0.2, ...seen.map((box) => box.top)),
        bottom: Math.min(bottom - height * 0.2, ...seen.map((box) => box.bottom)),
      };
      if (piece.right > piece.left && piece.bottom > piece.top) pieces.push(piece);
    }
  }

  pieces.sort((a, b) => a.top - b.top);
  for (const [index, one] of pieces.entries()) {
    for (let at = index + 1; at < pieces.length; at += 1) {
      const two = pieces[at];
      if (!two || two.top > one.bottom - 0.5) break;
      if (one.block !== two.block && Math.min(one.right, two.right) - Math.max(one.left, two.left) > 2)
        faults.add(`overlap: ${named(one.block)} and ${named(two.block)}`);
    }
  }

  for (const element of document.querySelectorAll('img, svg, video, input, button, select, textarea, table, pre')) {
    if (!visible(element) || ancestors(element).some((other) => other !== element && (scrolls(other) || clips(other)))) continue; // prettier-ignore
    const { left, right, width } = element.getBoundingClientRect();
    if (width > 0 && (right > wide + 1 || left < -1)) tell('outside', element, `stands from ${left.toFixed(0)} to ${right.toFixed(0)} on a screen of ${wide}`); // prettier-ignore
  }
  for (const image of document.images)
    if (image.complete && image.naturalWidth === 0) faults.add(`image: ${image.currentSrc} did not load`);

  const media = 'img, svg:not([aria-hidden]), video, input, select, textarea, button, hr';
  /** A mark or a picture for the eye only is something to see. */
  const drawn = (element: Element): boolean =>
    [...element.querySelectorAll('[aria-hidden="true"]')].some((part) => part.getBoundingClientRect().width > 0);
  const isEmpty = (element: Element): boolean =>
    element.textContent.trim() === '' &&
    !element.querySelector(media) &&
    !element.matches(media) &&
    !(element.matches('p, a, div') && drawn(element));
  const containers = 'h1, h2, h3, h4, h5, h6, section, article, aside, nav, ul, ol, dl, dd, dt, table, th, figure, details, summary, blockquote, p, a'; // prettier-ignore
  for (const element of document.querySelectorAll(containers)) {
    if (!isEmpty(element) || element.closest('[aria-hidden="true"]') || !element.checkVisibility()) continue;
    // The corner of a table may be empty, and so may what speaks only when something happens.
    if (element.matches('th, output, [aria-live], [role="status"], [role="alert"]')) continue;
    faults.add(`empty: ${element.localName} in ${named(element.parentElement ?? element)}`);
  }
  const headings = [...document.querySelectorAll('main h1, main h2, main h3, main h4, main h5, main h6')].filter(
    // A heading that is a link is the title of an item of a list, which may be all there is.
    (heading) => heading.checkVisibility() && !heading.querySelector('a') && !heading.closest('a'),
  );
  const level = (heading: Element | undefined): number => Number(heading?.localName.slice(1) ?? 0);
  for (const heading of headings) {
    const from = document.createRange();
    from.setStartAfter(heading);
    const home = heading.closest('section, article, aside, main') ?? document.body;
    const next = headings.find((other) => home.contains(other) && heading.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING); // prettier-ignore
    if (next && level(next) <= level(heading)) from.setEndBefore(next);
    else from.setEndAfter(home.lastChild ?? heading);
    const between = from.cloneContents();
    if (between.textContent.trim() === '' && !between.querySelector(media))
      faults.add(`empty: nothing comes after the heading ${named(heading)}`);
  }
  return [...faults];
}
