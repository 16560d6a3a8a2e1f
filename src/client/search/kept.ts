/** What the history keeps of an answer that the reader goes away from: Back finds it as it was. */
interface Kept {
  /** Results that were shown. */
  readonly room?: number;
  /** How far down the page the reader was, in pixels. */
  readonly top?: number;
}

const kept = (): Kept => (history.state ?? {}) as Kept;

/** How many results were shown, when more than at first. */
export const keptRoom = (): number | undefined => kept().room;

/** Keeps how many results are shown. */
export function keepRoom(room: number): void {
  history.replaceState({ ...kept(), room }, '');
}

/** Goes to where the reader was when he left, and keeps that from now on: the browser does it before there are results. */
export function returnTo(): void {
  const { top } = kept();
  if (top !== undefined && scrollY === 0) scrollTo(0, top);
  addEventListener('pagehide', () => history.replaceState({ ...kept(), top: scrollY }, ''));
}
