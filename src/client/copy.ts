/** Puts text on the clipboard, with its markup where the browser can; false when it may not. */
export async function copy(text: string, html?: string): Promise<boolean> {
  try {
    if (html !== undefined && typeof ClipboardItem === 'function') {
      const parts = { 'text/html': html, 'text/plain': text };
      const blobs = Object.entries(parts).map(([type, data]) => [type, new Blob([data], { type })] as const);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    } else await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, html);
  }
}

/** The old way, for a page that was not sent safely and for a browser that refuses the new one. */
function copySelected(text: string, html: string | undefined): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'alleen-lezer';
  document.body.append(field);
  field.select();
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
  };
  document.addEventListener('copy', give);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way without the newer one
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', give);
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}
