import type { Picture } from '../body/component.ts';
import type { Site } from '../graph/site.ts';

export type { Picture };

type ImageFacts = NonNullable<ReturnType<Site['images']['get']>>;

/** The formats in which an image is offered beside its own, smallest files first. */
const formats = ['avif', 'webp'] as const;

/** Widths in pixels: a phone, a phone with a fine screen, a column of text, a column on a fine screen. */
const steps: readonly number[] = [480, 800, 1200, 1600];

/** Neither format can be taller; what would be keeps its own format only. */
const tallest = 16_383;

/** How wide an image is shown. Hints: a browser chooses a file by them before it knows the style sheet. */
export const sizes = {
  body: '(min-width: 45rem) 41rem, 94vw',
  entry: '(min-width: 72rem) 46rem, (min-width: 60rem) calc(100vw - 28rem), 94vw',
} as const;

/** A smaller copy of an image in another format. */
export interface Variant {
  readonly format: (typeof formats)[number];
  readonly width: number;
  readonly height: number;
  /** Path below `media/` of the site. Holds the hash of the image: another picture is another address. */
  readonly src: string;
}

/** Widths for an image of this width: never larger, and none nearly the same as the next. */
export function widthsOf(width: number): readonly number[] {
  const largest = Math.min(width, steps.at(-1) ?? width);
  return [...steps.filter((step) => step < largest * 0.9), largest];
}

/** The copies of an image; none of one that moves, because they would stand still. */
export function variantsOf({ src, width, height, hash, animated }: ImageFacts): readonly Variant[] {
  if (animated) return [];
  return formats.flatMap((format) =>
    widthsOf(width)
      .map((wide) => ({
        format,
        width: wide,
        height: Math.max(1, Math.round((height * wide) / width)),
        src: `${src}.${hash.slice(0, 8)}-${String(wide)}.${format}`,
      }))
      .filter((variant) => variant.height <= tallest),
  );
}

/** An image as a page shows it; `to` puts the base path before an address. */
export function pictureOf(facts: ImageFacts, size: keyof typeof sizes, to: (address: string) => string): Picture {
  const variants = variantsOf(facts);
  const sources = formats.map((format) => ({
    type: `image/${format}`,
    srcset: variants
      .filter((variant) => variant.format === format)
      .map(({ src, width }) => `${to(`/media/${src}`)} ${String(width)}w`)
      .join(', '),
  }));
  return {
    url: to(`/media/${facts.src}`),
    width: facts.width,
    height: facts.height,
    ...(variants.length > 0 && { sources, sizes: sizes[size] }),
  };
}
