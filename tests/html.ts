import { HtmlValidate, Parser, type HtmlElement } from 'html-validate';
import { filesBelow } from './scratch.ts';

/** A page as it was built. */
export interface Html {
  /** Address from the root of the folder: `/essays/aap/`, or `/404.html`. */
  readonly address: string;
  readonly path: string;
  readonly text: string;
  /** Values of an attribute of all elements that a selector finds, with references like `&#38;` read. */
  all(selector: string, attribute: string): readonly string[];
  /** Whether a selector finds anything. */
  has(selector: string): boolean;
  readonly root: HtmlElement;
}

const parser = new Parser(new HtmlValidate({ root: true }).getConfigForSync('page.html'));

/** A page that only leads on to another address. */
export const isRedirect = (page: Html): boolean => page.has('meta[http-equiv="refresh"]');

/** Reads every page below a folder. */
export async function htmlBelow(folder: string): Promise<readonly Html[]> {
  const files = await filesBelow(folder);
  return [...files]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, bytes]) => htmlOf(path, new TextDecoder().decode(bytes)));
}

export function htmlOf(path: string, text: string): Html {
  const root = parser.parseHtml(text);
  return {
    address: `/${path.replace(/(^|\/)index\.html$/, '$1')}`,
    path,
    text,
    root,
    all: (selector, attribute) => root.querySelectorAll(selector).flatMap((element) => {
      const value = element.getAttributeValue(attribute);
      return value === null ? [] : [unescape(value)];
    }), // prettier-ignore
    has: (selector) => root.querySelector(selector) !== null,
  };
}

const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text without character references. */
export function unescape(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
    decimal !== undefined
      ? String.fromCodePoint(Number(decimal))
      : hex !== undefined
        ? String.fromCodePoint(parseInt(hex, 16))
        : (names[name ?? ''] ?? whole),
  );
}
