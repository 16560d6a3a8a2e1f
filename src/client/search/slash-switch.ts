import { searchWords as words } from '../../i18n/nl-search.ts';
import { element } from '../element.ts';
import { isSlashOn, setSlash } from '../slash.ts';

/** Makes the button work that puts the key `/` out, or on again. The page has it from the start, so nothing moves. */
export function offerSlash(room: HTMLElement): void {
  const draw = (on: boolean): void => {
    const button = element(
      'button',
      { type: 'button', class: 'quiet', click: turn },
      on ? words.slashOff : words.slashOn,
    );
    room.replaceChildren(on ? words.slash : words.slashIsOff, ' ', button);
  };
  const turn = (): void => {
    setSlash(!isSlashOn());
    draw(isSlashOn());
    room.querySelector('button')?.focus();
  };
  if (isSlashOn()) room.querySelector('button')?.addEventListener('click', turn);
  else draw(false);
}
