/** Letters that may stand between the parts of a Dutch compound: `bewonersinitiatief`, `zonnewijk`. */
const links = ['', 's', 'en', 'n', 'e'];
const shortestPart = 3;
const shortestLast = 4;
const shortestCompound = 7;

/**
 * Splits compounds into words that a collection uses by themselves: `burgerservicenummer` into
 * `burger`, `service` and `nummer`. Of several ways the one with the longest parts. Remembers what it
 * split; undefined when the words are not there.
 */
export function splitter(isWord: (word: string) => boolean): (word: string) => readonly string[] | undefined {
  const known = new Map<string, readonly string[] | undefined>();
  const split = (word: string): readonly string[] | undefined => {
    if (word.length < shortestCompound) return undefined;
    if (known.has(word)) return known.get(word);
    known.set(word, undefined);
    let best: readonly string[] | undefined;
    for (let place = shortestPart; place <= word.length - shortestLast; place += 1) {
      const last = word.slice(place);
      if (!isWord(last)) continue;
      for (const first of startsOf(word.slice(0, place))) {
        const parts = isWord(first) ? [first] : split(first);
        if (parts && weight([...parts, last]) > weight(best ?? [])) best = [...parts, last];
      }
    }
    known.set(word, best);
    return best;
  };
  return split;
}

function startsOf(text: string): string[] {
  return (
    links
      .filter((link) => text.endsWith(link) && text.length - link.length >= shortestPart)
      // An `n` by itself links after an `e`: `woonwijk` is no `woo`.
      .filter((link) => link !== 'n' || text.endsWith('en'))
      .map((link) => text.slice(0, text.length - link.length))
  );
}

/**
 * The longest words with which a compound begins and ends, of one that cannot be split whole:
 * `asielketen` is a kind of `keten`, also where nobody writes `asiel`.
 */
export function endsOf(word: string, isWord: (word: string) => boolean): readonly string[] {
  if (word.length < shortestCompound) return [];
  const places = Array.from(
    { length: Math.max(0, word.length - 2 * shortestLast + 2) },
    (_, index) => index + shortestLast - 1,
  );
  const end = places.map((place) => word.slice(place)).find(isWord);
  const begin = places
    .toReversed()
    .map((place) => word.slice(0, place))
    .flatMap(startsOf)
    .find((part) => part.length >= shortestLast && isWord(part));
  return [begin, end].filter((part) => part !== undefined);
}

/** Long parts are surer than short ones, and two parts than three. */
function weight(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + part.length ** 2, parts.length === 2 ? 5 : 0);
}
