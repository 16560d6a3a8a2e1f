import { reader } from '../i18n/nl-reader.ts';
import { addressHere } from './address.ts';
import { copy } from './copy.ts';
import { maxKept } from './folder/kept.ts';
import type { Folder } from './folder/store.ts';
import { plainText } from './plain.ts';
import { say } from './status.ts';

/** Brings the buttons of an entry to life: keep, copy the link, print, copy the text for a memo. */
export function startActions(folder: Folder): void {
  const bar = document.querySelector<HTMLElement>('.reader-actions');
  const id = bar?.dataset['id'];
  if (!bar || id === undefined) return;
  const keepButton = bar.querySelector('[data-do="keep"]');
  const toKeep = keepButton?.textContent ?? '';
  const show = (): void => {
    const isKept = folder.has(id);
    keepButton?.toggleAttribute('data-kept', isKept);
    // Its words tell what it is now: a pressed state beside them would say it twice, or the opposite.
    if (keepButton) keepButton.textContent = isKept ? reader.kept : toKeep;
  };

  const deeds: Readonly<Record<string, () => void>> = {
    keep: () => keepOrDrop(folder, id),
    link: () => void copy(addressHere()).then((done) => say(done ? reader.linkCopied : reader.copyLinkFailed)),
    print: () => print(),
    takeaway() {
      const text = bar.querySelector('.takeaway-text');
      if (text)
        void copy(plainText(text), text.innerHTML).then((done) => say(done ? reader.textCopied : reader.copyFailed));
    },
  };
  bar.addEventListener('click', (event) => {
    const name = (event.target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'];
    if (name !== undefined) deeds[name]?.();
  });
  folder.follow(show);
  show();
  bar.classList.add('ready');
}

/** Puts the entry of this page in the folder, or takes it out; says how that went. */
function keepOrDrop(folder: Folder, id: string): void {
  const wasKept = folder.has(id);
  const toFolder = {
    words: reader.toFolder,
    href: document.querySelector<HTMLAnchorElement>('.to-folder')?.href ?? '',
  };
  if (!wasKept && folder.read().items.length >= maxKept) {
    say(reader.folderFull, toFolder);
    return;
  }
  const title = document.querySelector('main h1')?.textContent.trim() ?? id;
  const outcome = folder.change((items) => {
    const others = items.filter((item) => item.id !== id);
    return wasKept ? others : [...others, { id, title }];
  });
  if (outcome !== 'done') say(outcome === 'full' ? reader.storageFull : reader.storageBlocked);
  else if (wasKept) say(reader.removedNow);
  else say(reader.keptNow, toFolder);
}
