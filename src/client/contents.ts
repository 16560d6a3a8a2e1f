/** Part of the screen, from its top, that the heading of what is read has come into. */
const upper = 0.34;

/** Marks in the contents of a page which part the reader is in. */
export function followContents(): void {
  const links = new Map<string, HTMLElement>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]'))
    links.set(decodeURIComponent(link.hash.slice(1)), link);
  const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  if (headings.length === 0 || !('IntersectionObserver' in window)) return;
  let marked: HTMLElement | undefined;
  const mark = (): void => {
    // The last heading that came into the upper part of the screen, or went past it, begins the part that is read.
    const current = headings.filter((heading) => heading.getBoundingClientRect().top <= innerHeight * upper).at(-1);
    const link = current && links.get(current.id);
    if (link === marked) return;
    marked?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'location');
    marked = link;
  };
  // It reaches far upward: from one end of the page to the other, headings pass that part between two drawings.
  const observer = new IntersectionObserver(mark, { rootMargin: `1000000px 0px -${100 * (1 - upper)}% 0px` });
  for (const heading of headings) observer.observe(heading);
}
