const ascii = /^[\u0000-\u007f]*$/;

/**
 * A text as search sees it: small letters without accents, `CO₂` as `co2`. The same on both sides,
 * so that what is typed meets what was written.
 */
export function fold(text: string): string {
  const small = text.toLowerCase().replace(/[’‘`]/g, "'");
  // Most texts have no accents, and to look for them takes long.
  return ascii.test(small) ? small : small.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Letters and digits of ASCII, and everything else that may be one. */
const roughly = /[a-z0-9\u0080-\uffff]+(?:'s\b)?/g;
const word = /[\p{L}\p{N}]+(?:'s\b)?/gu;

/** Words of a text, folded: letters and digits; `foto's` is one word, `e-participatie` two. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  // As Pagefind has them: `2.0` as `20`, `B&W` as `bw`.
  const plain = text
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/(\d)[.,](?=\d)|([a-z])&(?=[a-z])/g, '$1$2');
  for (const rough of plain.match(roughly) ?? []) {
    // A collection has millions of words: only the few that need it are looked at with care.
    for (const found of ascii.test(rough) ? [rough] : (fold(rough).match(word) ?? []))
      words.push(found.endsWith("'s") ? found.replace("'", '') : found);
  }
  return words;
}

/** Words that say nothing of what a page is about; left out of a question as long as others remain. */
const empty: ReadonlySet<string> = new Set(
  (
    'de het een en van in op te voor met is zijn dat die aan bij om als er ook door over naar uit tot of hoe wat wie ' +
    'waar wanneer waarom welke zo kan ik je jij jou jouw wij we u uw mijn onze ons hun ze zij hij haar dit deze wordt ' +
    'worden werd moet moeten mag mogen heb heeft hebben had dan nog maar niet geen al wel doe doet doen ga gaat gaan ' +
    'kun kunnen wil willen zou zal iets iemand alle mee krijg krijgt krijgen the of and to a at by for on with how what is'
  ).split(' '),
);

/** Words without those that say nothing; all of them when none says anything. Letters by themselves stay: `e-participatie`. */
export function saying(words: readonly string[]): readonly string[] {
  const said = words.filter((word) => !empty.has(word));
  return said.length > 0 ? said : words;
}

/** The words of a question that matter; all of them when none does. */
export function telling(words: readonly string[]): readonly string[] {
  const matter = words.filter((word) => word.length > 1 && !empty.has(word));
  return matter.length > 0 ? matter : words;
}
