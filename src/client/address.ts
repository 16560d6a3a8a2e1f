/** Where this site stands, with a slash at both ends: `/` or `/pioniers/`. */
export const base = (): string => document.documentElement.dataset['base'] ?? '/';

/** The address of this page, without the place on it. */
export const addressHere = (): string => location.href.split('#')[0] ?? location.href;
