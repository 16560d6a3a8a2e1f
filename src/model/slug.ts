declare const slugBrand: unique symbol;
/** The last part of an address and the name of a file: `a-z`, `0-9` and single hyphens. */
export type Slug = string & { readonly [slugBrand]: true };

declare const idBrand: unique symbol;
/** The identity of an entry: `type/slug`, for example `practices/tweegesprek`. */
export type EntryId = string & { readonly [idBrand]: true };

const form = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** True when the text may be a slug. At most 120 characters, so that file systems and zip tools keep up. */
export function isSlug(text: string): text is Slug {
  return text.length <= 120 && form.test(text);
}

/** True when the text has the form `type/slug`; says nothing about whether it exists. */
export function isEntryId(text: string): text is EntryId {
  const [type, slug, ...rest] = text.split('/');
  return rest.length === 0 && type !== undefined && slug !== undefined && isSlug(type) && isSlug(slug);
}

export function entryId(type: string, slug: string): EntryId {
  return `${type}/${slug}` as EntryId;
}

export function typeOf(id: EntryId): string {
  return id.slice(0, id.indexOf('/'));
}

export function slugOf(id: EntryId): Slug {
  return id.slice(id.indexOf('/') + 1) as Slug;
}

/**
 * A slug for Dutch text: `Eén & één` becomes `een-en-een`, `'s-Hertogenbosch` `s-hertogenbosch`.
 * Returns '' when nothing is left, for example for a title of only symbols.
 */
export function slugify(text: string): Slug | '' {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/&/g, ' en ')
    .replace(/€/g, ' euro ')
    .replace(/%/g, ' procent ')
    .replace(/ß/g, 'ss')
    .replace(/[æœøłđ]/g, (letter) => ({ æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd' })[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 120)
    .replace(/^-+|-+$/g, '') as Slug | '';
}
