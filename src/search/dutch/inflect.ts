/**
 * Other forms in which a Dutch word may stand on a page: `initiatief` and `initiatieven`, `huis` and
 * `huizen`, `raad` and `raden`, `gewerkt` and `werk`. By the rules of spelling, without a list: most
 * forms it gives do not exist, which costs nothing, as no page has them. Irregular forms (`stad`,
 * `steden`) are in the synonyms of content.
 */
export function formsOf(word: string): readonly string[] {
  if (word.length < 3 || /\d/.test(word)) return [];
  const forms = new Set([...shorter(word), ...longer(word)]);
  forms.delete(word);
  return [...forms].filter((form) => form.length >= 3);
}

const endings = ['ers', 'en', 'es', 's', 'e', 't', 'te', 'de'];

/** Forms without an ending. */
function shorter(word: string): string[] {
  const bare = endings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= 3)
    .map((ending) => word.slice(0, -ending.length))
    .filter((stem) => !/([aeou])\1$/.test(stem))
    .flatMap(closings);
  if (word.endsWith('en')) bare.push(word.slice(0, -1));
  if (word.endsWith('eren') && withEren.test(word)) bare.push(word.slice(0, -4));
  if (word.endsWith('heden')) bare.push(`${word.slice(0, -5)}heid`);
  if (word.endsWith('ies')) bare.push(word.slice(0, -1));
  if (/^ge.{3,}[dt]$/.test(word)) bare.push(word.slice(2, -1), `${word.slice(2, -1)}en`);
  return bare;
}

/** A stem at the end of a word: `mann` is `man`, `huiz` is `huis`, `rad` may be `raad`. */
function closings(stem: string): string[] {
  const closed = harden(stem.replace(/([bdfgklmnprst])\1$/, '$1'));
  return openSyllable.test(stem)
    ? [closed, harden(`${stem.slice(0, -1)}${stem.at(-2) ?? ''}${stem.at(-1) ?? ''}`)]
    : [closed];
}

/** One vowel between consonants: long in `raden`, where the syllable is open, so doubled in `raad`. */
const openSyllable = /(?:^|[^aeiou])[aeou][^aeiouwx]$/;

const harden = (stem: string): string => stem.replace(/v$/, 'f').replace(/z$/, 's');
/** Not of `regels` and `burgers`, whose `s` is an ending. */
const soften = (stem: string): string => stem.replace(/f$/, 'v').replace(/(?<!e[lnr])s$/, 'z');

/** The few words with two endings for more than one; `jongeren` and `vergaderen` are no `jong` and `vergad`. */
const withEren = /(?:been|blad|gemoed|goed|kalf|kind|lied|rund|volk)(?:eren)?$/;

/** Forms with an ending. */
function longer(word: string): string[] {
  if (word.endsWith('en')) return [`${word}s`];
  if (/[aeiouy]$/.test(word)) {
    const plurals = word.endsWith('e') ? [`${word}n`, `${word}s`] : [`${word}s`];
    return /[ei]e$/.test(word) ? [...plurals, `${word}en`] : plurals;
  }
  const open = soften(word.replace(/([aeou])\1([^aeiou])$/, '$1$2'));
  const forms = [`${word}en`, `${open}en`, `${word}s`, `${word}e`, `${open}e`];
  // Not of `inwoner`: an ending that is not stressed stays as it is.
  if (/[^aeiou][aeiou][bdfgklmnprst]$/.test(word) && !/[aeiou].*er$/.test(word))
    forms.push(`${word}${word.at(-1) ?? ''}en`);
  if (withEren.test(word)) forms.push(`${word}eren`);
  if (word.endsWith('um')) forms.push(`${word.slice(0, -2)}a`);
  if (word.endsWith('heid')) forms.push(`${word.slice(0, -4)}heden`);
  return forms;
}
