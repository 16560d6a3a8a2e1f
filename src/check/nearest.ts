/**
 * Number of single-letter changes between two short texts, at most `limit`; two neighbours that
 * changed places ("titel" for "title") count as one (optimal string alignment).
 */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      next[j] = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + changed, swapped);
    }
    if (Math.min(...next) > limit && Math.min(...row) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}

/** The word that was probably meant, or undefined when none is near. Ties go to the first. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  const short = word.toLowerCase().slice(0, 60);
  const limit = Math.max(1, Math.floor(short.length / 3));
  let best: { word: string; far: number } | undefined;
  for (const candidate of words) {
    const far = distance(short, candidate.toLowerCase(), limit);
    if (far <= limit && (!best || far < best.far)) best = { word: candidate, far };
  }
  return best?.word;
}
