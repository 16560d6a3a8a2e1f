/** What one page of this site needs to know of another: read from its HTML, as text only. */
export interface EntryCard {
  readonly type: string;
  readonly title: string;
  readonly kicker: string;
  readonly summary: string;
  readonly inShort: readonly string[];
  /** Facts in words, in the order of the page: a label with its values. */
  readonly facts: ReadonlyMap<string, readonly string[]>;
}

export type Fetched =
  | { readonly state: 'found'; readonly address: string; readonly card: EntryCard }
  | { readonly state: 'gone' }
  | { readonly state: 'unreachable' };

/** Old addresses lead to new ones; a chain longer than this is a circle. */
const maxSteps = 4;

/**
 * Fetches a page of an entry and follows it when it has moved. `base` is where this site stands:
 * nothing outside it is ever asked for. Only an abort throws.
 */
export async function fetchEntry(address: string, base: string, signal?: AbortSignal): Promise<Fetched> {
  const home = new URL(base, location.href).href;
  let url = new URL(address, location.href).href.split('#')[0] ?? '';
  for (let step = 0; step < maxSteps; step += 1) {
    if (!url.startsWith(home)) return { state: 'gone' };
    try {
      const response = await fetch(url, signal ? { signal } : {});
      if (response.status === 404 || response.status === 410) return { state: 'gone' };
      if (!response.ok) return { state: 'unreachable' };
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const card = cardOf(page);
      if (card) return { state: 'found', address: new URL(response.url || url).pathname, card };
      const refresh = page.querySelector('meta[http-equiv="refresh" i]')?.getAttribute('content') ?? '';
      const next = /url=(.*)$/i.exec(refresh)?.[1];
      if (next === undefined) return { state: 'gone' };
      url = new URL(next, url).href;
    } catch (error) {
      if (signal?.aborted) throw error;
      return { state: 'unreachable' };
    }
  }
  return { state: 'gone' };
}

/** The entry a page is about; undefined for a page that is about something else. */
function cardOf(page: Document): EntryCard | undefined {
  const article = page.querySelector<HTMLElement>('main article[data-type]');
  const heading = article?.querySelector('h1');
  if (!article || !heading) return undefined;
  const type = article.dataset['type'] ?? '';
  return {
    type,
    title: textOf(heading),
    kicker: kickerOf(article.querySelector('.kicker')),
    summary: textOf(article.querySelector('.standfirst')),
    inShort: [...article.querySelectorAll('.in-short li')].map(textOf),
    facts: factsOf(article),
  };
}

/** "Praktijkvoorbeeld · Groningen · Fictief voorbeeld": the badge as one more part. */
function kickerOf(kicker: Element | null): string {
  const badge = kicker?.querySelector('.nl-data-badge');
  const words = badge ? textOf(badge) : '';
  badge?.remove();
  return [textOf(kicker), words].filter(Boolean).join(' · ');
}

/** Lists of facts of the entry itself: not those of an item of a fact, nor where it all comes from. */
function factsOf(article: Element): ReadonlyMap<string, readonly string[]> {
  const facts = new Map<string, readonly string[]>();
  for (const term of article.querySelectorAll(':is(dl.facts, .verdict dl, .card-numbers) dt')) {
    const list = term.closest('dl');
    if (list?.parentElement?.closest('dl, .long, .evidence, .upkeep')) continue;
    const label = textOf(term);
    const values = [...(term.parentElement?.querySelectorAll(':scope > dd') ?? [])].map(textOf).filter(Boolean);
    if (label !== '' && values.length > 0 && !facts.has(label)) facts.set(label, values);
  }
  for (const section of article.querySelectorAll(':is(.card-text > section, .card-materials)')) {
    const [label, ...values] = [...section.querySelectorAll('h2, p, li')].map(textOf);
    if (label && values.length > 0) facts.set(label, values);
  }
  for (const id of ['wat-werkte', 'wat-niet-werkte']) {
    const heading = article.querySelector(`.prose #${id}`);
    const values = heading ? below(heading) : [];
    if (heading && values.length > 0) facts.set(textOf(heading), values);
  }
  return facts;
}

/** The text below a heading, up to the next of its rank: a value for each paragraph and item. */
function below(heading: Element): readonly string[] {
  const values: string[] = [];
  for (let next = heading.nextElementSibling; next && !/^H[12]$/.test(next.tagName); next = next.nextElementSibling) {
    const parts = next.matches('ul, ol') ? [...next.children] : [next];
    values.push(...parts.map(textOf).filter(Boolean));
  }
  return values;
}

function textOf(element: Element | null): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('sup, .mark, .heading-link, script, style')) part.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
