import type { Element, ElementContent } from 'hast';
import type { EntryId } from '../model/slug.ts';

/** What one attribute of a component may hold. Only literal strings and bare names exist. */
export interface AttributeRule {
  /** `flag` is a bare name (`decoratief`); `url`, `media` and `id` are checked as such. */
  readonly kind: 'text' | 'flag' | 'url' | 'media' | 'id';
  readonly required?: boolean;
  /** The only values allowed, with Dutch labels for the editor. */
  readonly values?: Readonly<Record<string, string>>;
}

export type Attributes = Readonly<Record<string, string | true>>;

/** An image of `content/media/` as a page shows it. */
export interface Picture {
  /** The image itself, in its own format. */
  readonly url: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Copies in other formats and widths, best first; `srcset` as HTML has it. */
  readonly sources?: readonly { readonly type: string; readonly srcset: string }[];
  /** How wide it is shown, as HTML has it; there when the copies are. */
  readonly sizes?: string;
}

/** What a component may ask of the world while it is drawn; all of it comes from the frozen Site. */
export interface RenderContext {
  /** The entry of an id, or undefined when there is none to show. */
  entry(
    id: EntryId,
  ): { readonly title: string; readonly url: string; readonly summary: string; readonly kind: string } | undefined;
  /** An image below `content/media/`, by its path there. */
  image(src: string): Picture | undefined;
  /** A Dutch interface text. */
  label(key: string): string;
  /** An address within the site, with the base path before it. */
  href(address: string): string;
}

/** A component authors can use in a body: what it takes, and what it becomes on a page. */
export interface Component {
  /** Name in the text, `Kader`. */
  readonly name: string;
  /** Name in the editor, "Tekstkader". */
  readonly label: string;
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  /** What stands between its tags: blocks, one ordered list, or nothing. */
  readonly children: 'blocks' | 'ordered-list' | 'none';
  /** HTML of the component. Pure: same input, same tree. */
  toHast(props: Attributes, children: ElementContent[], context: RenderContext): ElementContent;
  /** What stands for its tags in plain Markdown; children stay between. */
  toMarkdown(props: Attributes, context: RenderContext): { readonly before: string; readonly after: string };
}

/** Plain text in Markdown: what would be markup is escaped, line ends become spaces. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\n/g, ' ');
}

type Child = ElementContent | string | undefined | false;

/** A hast element; strings become text, `undefined` and `false` are left out. */
export function h(
  tagName: string,
  properties: Element['properties'],
  ...children: (Child | readonly Child[])[]
): Element {
  const content = children.flat().flatMap((child): ElementContent[] => {
    if (child === undefined || child === false || child === '') return [];
    return [typeof child === 'string' ? { type: 'text', value: child } : child];
  });
  return { type: 'element', tagName, properties, children: content };
}

/** The text of an attribute, or undefined. */
export function textOfAttribute(props: Attributes, name: string): string | undefined {
  const value = props[name];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
