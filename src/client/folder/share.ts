import { folder as words } from '../../i18n/nl-folder.ts';
import { addressHere } from '../address.ts';
import { copy } from '../copy.ts';
import { element } from '../element.ts';
import { say } from '../status.ts';
import { writeFragment } from './fragment.ts';

/** The link that shows others this list: to copy, or to send by mail. */
export function drawShare(ids: readonly string[]): HTMLElement {
  const link = addressHere() + writeFragment(ids);
  const field = element('input', { id: 'deel-link_', type: 'text', readonly: true, 'data-key': 'share', value: link });
  field.addEventListener('focus', () => field.select());
  const copyLink = (): void => void copy(link).then((done) => say(done ? words.copied : words.copyFailed));
  const mail = `mailto:?subject=${encodeURIComponent(words.shareSubject)}&body=${encodeURIComponent(link)}`;
  return element(
    'section',
    { class: 'folder-share', 'aria-labelledby': 'deel_' },
    element('h2', { id: 'deel_' }, words.share),
    element('p', {}, words.shareHow),
    element('label', { for: field.id }, words.shareLink),
    element(
      'p',
      { class: 'folder-buttons' },
      field,
      element(
        'button',
        { type: 'button', class: 'nl-button nl-button--secondary', 'data-key': 'copy', click: copyLink },
        words.shareCopy,
      ),
      element('a', { class: 'nl-button nl-button--secondary', href: mail, 'data-key': 'mail' }, words.shareMail),
    ),
  );
}
