/** Schemes a link in content may have. Anything else could run code or open another program. */
const allowed = new Set(['http', 'https', 'mailto']);

// Browsers drop these before they read the scheme, so "java\nscript:" is a scheme too.
const invisible = /[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** The scheme of an address in lower case, as a browser would read it; '' when it has none. */
export function schemeOf(address: string): string {
  const match = /^([a-z][a-z0-9+.-]*):/i.exec(address.replace(invisible, ''));
  return match?.[1]?.toLowerCase() ?? '';
}

/**
 * True when following the address cannot run code: http, https, mailto or a relative address.
 * Addresses that begin with two slashes (or backslashes) are refused: their scheme is hidden.
 */
export function isSafeAddress(address: string): boolean {
  const clean = address.replace(invisible, '');
  if (/^[\\/]{2}/.test(clean)) return false;
  const scheme = schemeOf(clean);
  return scheme === '' ? !clean.startsWith(':') : allowed.has(scheme);
}

/** True for a complete http or https address. */
export function isWebAddress(address: string): boolean {
  if (!/^https?:\/\/[^\s/?#]/i.test(address) || address.replace(invisible, '') !== address) return false;
  return URL.canParse(address);
}

/** True for a mailbox: one @, a domain with a dot, no spaces. Deliberately simple. */
export function isMailbox(text: string): boolean {
  return /^[^\s@<>"'(),;:\\]+@[^\s@<>"'(),;:\\]+\.[a-z]{2,}$/i.test(text);
}

const functional =
  /^(?:info|contact|redactie|communicatie|participatie|post|postbus|secretariaat|griffie|gemeente|team|project|bureau|pers|privacy|meedoen|wijkteam|webredactie|noreply|[\w-]*(?:redactie|participatie|team|loket|balie|punt|raad))(?:[.+_-]|@|$)/i;

/** True for a mailbox that is not of a team or a desk, so most probably of a person. */
export function isPersonalMailbox(text: string): boolean {
  return isMailbox(text) && !functional.test(text);
}
