/** A colour of a token: #rgb or #rrggbb, as parts between 0 and 1. */
function partsOf(hex: string): readonly [number, number, number] {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(hex);
  const text = short ? `#${short.slice(1).map((digit) => digit + digit).join('')}` : hex; // prettier-ignore
  if (!/^#[\da-f]{6}$/i.test(text)) throw new Error(`"${hex}" is no colour in #rrggbb`);
  const part = (at: number): number => parseInt(text.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** Contrast as WCAG 2 defines it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(a: string, b: string): number {
  const light = (hex: string): number => {
    const [red, green, blue] = partsOf(hex).map(linear) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [high = 0, low = 0] = [light(a), light(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** Lightness as people see it, between 0 and 1: the L of OKLCH, https://bottosson.github.io/posts/oklab/ */
export function lightness(hex: string): number {
  const [red, green, blue] = partsOf(hex).map(linear) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
}
