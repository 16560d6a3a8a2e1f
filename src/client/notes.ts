/** Least and most width of a note beside the text, and the space between, in rem. */
const [narrow, wide, between] = [12, 15, 2];

/**
 * Puts the notes of a text beside the lines they belong to, where there is room. They stay where they
 * are in the page: only where they are seen changes, and only on a screen.
 */
export function besideText(notes: HTMLElement): void {
  const prose = notes.closest<HTMLElement>('.prose');
  const place = notes.closest<HTMLElement>('.entry-columns');
  if (!prose || !place) return;
  let last = '';
  const size = (): string => [document.documentElement.clientWidth, prose.offsetWidth, prose.offsetHeight].join(' ');
  const observer = new ResizeObserver(() => {
    // Moving the notes makes the text shorter, which is told here too.
    if (size() === last) return;
    arrange(prose, place, notes);
    last = size();
  });
  observer.observe(document.documentElement);
  observer.observe(prose);
}

function arrange(prose: HTMLElement, place: HTMLElement, notes: HTMLElement): void {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const room = roomBeside(prose, place) / rem - between;
  prose.classList.toggle('notes-beside', room >= narrow);
  if (room < narrow) return;
  prose.style.setProperty('--note-width', `${Math.min(room, wide)}rem`);
  const top = prose.getBoundingClientRect().top;
  let free = 0;
  for (const note of notes.querySelectorAll<HTMLElement>('ol > li')) {
    const from = document.querySelector(`.prose a.noot[href="#${CSS.escape(note.id)}"]`);
    const at = from ? from.getBoundingClientRect().top - top : free;
    const start = Math.max(at, free);
    note.style.setProperty('--note-top', `${start}px`);
    free = start + note.offsetHeight + rem;
  }
  prose.style.setProperty('--notes-end', `${free}px`);
}

/** Pixels between the text and what stands to the right of it. */
function roomBeside(prose: HTMLElement, place: HTMLElement): number {
  const box = prose.getBoundingClientRect();
  const panel = place.querySelector(':scope > .panel')?.getBoundingClientRect();
  const style = getComputedStyle(place);
  const end = place.getBoundingClientRect().right - parseFloat(style.paddingRight);
  const isBeside = panel !== undefined && panel.left >= box.right;
  return (isBeside ? Math.min(panel.left, end) : end) - box.right;
}
