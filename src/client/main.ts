import { reader } from '../i18n/nl-reader.ts';
import { startActions } from './actions.ts';
import { base } from './address.ts';
import { followContents } from './contents.ts';
import { closeFilters } from './filters.ts';
import { openFolder } from './folder/store.ts';
import { linkHeadings } from './headings.ts';
import { followSlash } from './slash.ts';
import { startPreviews } from './previews.ts';
import { startStatus } from './status.ts';
import { fetchStyles } from './styles.ts';

/**
 * The one script of every page. Nothing here is needed to read; what only some readers or pages use
 * is loaded when it is.
 */
const folder = openFolder(base());

startStatus();
startActions(folder);
followContents();
closeFilters();
followSlash();

const link = document.querySelector<HTMLElement>('.to-folder');
const count = (): void => {
  const { length } = folder.read().items;
  const number = link?.querySelector('.count');
  if (number) number.textContent = `(${length})`;
  link?.classList.toggle('filled', length > 0);
};
folder.follow(count);
count();

function moveNotes(): void {
  const notes = document.querySelector<HTMLElement>('.entry-text .noten');
  if (notes && matchMedia('(width >= 60rem)').matches)
    void import('./notes.ts').then(({ besideText }) => besideText(notes)).catch(() => undefined);
}

// Without styles the text stays as it was written, which is whole.
void fetchStyles().then(
  () => {
    linkHeadings();
    moveNotes();
    startPreviews();
  },
  () => undefined,
);

const room = document.querySelector<HTMLElement>('#map_');
if (room)
  void import('./folder/page.ts')
    .then(({ showFolder }) => showFolder(room, folder))
    .catch(() => {
      const words = document.createElement('p');
      words.className = 'notice';
      words.textContent = reader.folderFailed;
      room.prepend(words);
    });
