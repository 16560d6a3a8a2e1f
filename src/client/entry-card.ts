/** What one page of this site needs to know of another: read from its HTML, as text only. */
export interface EntryCard {
  readonly type: string;
  readonly title: string;
  /** The language of title and summary, where it is not that of the site. */
  readonly lang?: string;
  readonly kicker: string;
  readonly summary: string;
  readonly inShort: readonly string[];
  /** Facts in words: a label with its values. First how it went, then the rest in the order of the page. */
  readonly facts: ReadonlyMap<string, readonly string[]>;
}

/** Parts of a page that tell of other entries, or of where it all comes from. */
const others = 'dl, .long, .evidence, .upkeep, .bundle-contents, .reactions, .connections';

/** The entry a page is about; undefined for a page that is about something else. */
export function cardOf(page: Document): EntryCard | undefined {
  const article = page.querySelector<HTMLElement>('main article[data-type]');
  const heading = article?.querySelector('h1');
  if (!article || !heading) return undefined;
  return {
    type: article.dataset['type'] ?? '',
    title: textOf(heading),
    ...(heading.lang !== '' && { lang: heading.lang }),
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

/** The facts of an entry itself. */
function factsOf(article: Element): EntryCard['facts'] {
  const facts = new Map<string, readonly string[]>();
  const add = (label: string, values: readonly string[]): void => {
    if (label !== '' && values.length > 0 && !facts.has(label)) facts.set(label, values);
  };
  const addTerm = (term: Element): void =>
    add(textOf(term), [...(term.parentElement?.querySelectorAll(':scope > dd') ?? [])].map(textOf).filter(Boolean));
  const addHeading = (heading: Element | null): void => (heading ? add(textOf(heading), below(heading)) : undefined);

  for (const term of article.querySelectorAll('.verdict [data-tone] > dt')) addTerm(term);
  for (const id of ['wat-werkte', 'wat-niet-werkte']) addHeading(article.querySelector(`.prose #${id}`));
  for (const term of article.querySelectorAll(':is(dl.facts, .verdict dl, .card-numbers) dt'))
    if (!term.closest('dl')?.parentElement?.closest(others)) addTerm(term);
  for (const heading of article.querySelectorAll(':is(.card-text > section, .card-materials) > h2'))
    addHeading(heading);
  return facts;
}

/** The text below a heading, up to the next of its rank: a value for each paragraph and item. */
function below(heading: Element): readonly string[] {
  const values: string[] = [];
  for (let next = heading.nextElementSibling; next && !next.matches('h1, h2, .noten'); next = next.nextElementSibling) {
    const list = next.matches('ul, ol') ? next : next.querySelector(':scope > :is(ul, ol):only-child');
    values.push(...(list ? [...list.children] : [next]).map(textOf).filter(Boolean));
  }
  return values;
}

function textOf(element: Element | null): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('sup, .mark, script, style')) part.remove();
  // Blocks stand apart on the page, though there may be no space between them.
  for (const block of copy.querySelectorAll('p, li')) block.before(' ');
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
