import { reader } from '../i18n/nl-reader.ts';
import { addressHere } from './address.ts';
import { copy } from './copy.ts';
import { say } from './status.ts';

/** Gives each heading of a text a link to itself, which is copied when the reader takes it. */
export function linkHeadings(): void {
  for (const heading of document.querySelectorAll<HTMLElement>('.entry .prose :is(h2, h3)[id]:not([id$="_"])')) {
    const link = document.createElement('a');
    link.className = 'heading-link';
    link.href = `#${heading.id}`;
    link.textContent = '#';
    link.setAttribute('aria-label', `${reader.headingLink} ${heading.textContent.trim()}`);
    link.addEventListener('click', () => {
      void copy(`${addressHere()}#${heading.id}`).then((done) => say(done ? reader.linkCopied : reader.copyLinkFailed));
    });
    // Behind it, not in it: a list of headings reads as the headings are written.
    heading.after(link);
  }
}
