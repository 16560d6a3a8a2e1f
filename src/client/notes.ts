/** Least and most width of a note beside the text, and the space between, in rem. */
const [narrow, wide, between] = [12, 15, 2];

/**
 * Puts the notes of a text beside the lines they belong to, where there is room. They stay where they
 * are in the page: only where they are seen changes, and only on a screen.
 */
export async function besideText(notes: HTMLElement): Promise<void> {
  const prose = notes.closest<HTMLElement>('.prose');
  const place = notes.closest<HTMLElement>('.entry-columns');
  if (!prose || !place) return;
  // Notes that are in sight already stay where they are: what a reader sees does not move.
  if (notes.getBoundingClientRect().top <= innerHeight) return;
  // They are gone for a moment, and then come: seen at both places, they would move.
  prose.classList.add('notes-moving');
  await nextFrame();
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
  await nextFrame();
  await nextFrame();
  prose.classList.remove('notes-moving');
}

/** When the screen has been drawn once more; at once where it is not, in a tab behind others. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, 100);
  });
}

function arrange(prose: HTMLElement, place: HTMLElement, notes: HTMLElement): void {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const room = roomBeside(prose, place) / rem - between;
  prose.classList.toggle('notes-beside', room >= narrow);
  if (room < narrow) return;
  prose.style.setProperty('--note-width', `${Math.min(room, wide)}rem`);
  const top = prose.getBoundingClientRect().top;
  // All is measured before anything moves: one by one, each note would have the page laid out again.
  const measured = [...notes.querySelectorAll<HTMLElement>('ol > li')].map((note) => {
    const from = document.querySelector(`.prose a.noot[href="#${CSS.escape(note.id)}"]`);
    return { note, height: note.offsetHeight, at: from ? from.getBoundingClientRect().top - top : 0 };
  });
  let free = 0;
  for (const { note, height, at } of measured) {
    const start = Math.max(at, free);
    note.style.setProperty('--note-top', `${start}px`);
    free = start + height + rem;
  }
  prose.style.setProperty('--notes-end', `${free}px`);
}

/** Pixels between the text and whatever stands to the right of it. */
function roomBeside(prose: HTMLElement, place: HTMLElement): number {
  const { right } = prose.getBoundingClientRect();
  let end = place.getBoundingClientRect().right - parseFloat(getComputedStyle(place).paddingRight);
  for (let part: Element = prose; part !== place && part.parentElement; part = part.parentElement)
    for (const other of part.parentElement.children) {
      const { left } = other.getBoundingClientRect();
      if (other !== part && left >= right) end = Math.min(end, left);
    }
  return end - right;
}
