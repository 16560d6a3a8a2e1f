/** Marks in the contents of a page which part the reader is in. */
export function followContents(): void {
  const links = new Map<string, HTMLElement>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]'))
    links.set(decodeURIComponent(link.hash.slice(1)), link);
  const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  if (headings.length === 0 || !('IntersectionObserver' in window)) return;
  let marked: HTMLElement | undefined;
  const mark = (): void => {
    // The last heading above the upper third of the screen begins the part that is read.
    const current = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3).at(-1);
    const link = current && links.get(current.id);
    if (link === marked) return;
    marked?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'location');
    marked = link;
  };
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
  for (const heading of headings) observer.observe(heading);
}
