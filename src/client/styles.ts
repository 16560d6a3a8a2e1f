import sheet from '../styles/aids.css?url';

/**
 * Fetches the styles of what scripts add to a page: no page waits for them. Resolves when they
 * apply; rejects when they cannot be had, and what needs them is then left out.
 */
export function fetchStyles(): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = sheet;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`${sheet} did not load`)));
    document.head.append(link);
  });
}
