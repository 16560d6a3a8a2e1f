import { searchWords as words } from '../../i18n/nl-search.ts';
import { element } from '../element.ts';
import { isSlashOn, setSlash } from '../slash.ts';

/** Says what the key `/` does, with a button that puts it out or on. */
export function offerSlash(room: HTMLElement): void {
  const on = isSlashOn();
  const turn = (): void => {
    setSlash(!on);
    offerSlash(room);
    room.querySelector('button')?.focus();
  };
  const button = element(
    'button',
    { type: 'button', class: 'quiet', click: turn },
    on ? words.slashOff : words.slashOn,
  );
  room.replaceChildren(on ? words.slash : words.slashIsOff, ' ', button);
}
