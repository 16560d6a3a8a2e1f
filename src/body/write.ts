import type { Nodes, Parents, Root } from 'mdast';
import type { Handle, Options } from 'mdast-util-to-markdown';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import type { WikiLink } from './tree.ts';

/** Text in a wiki link: brackets cannot stand in it, a bar in a table cell needs a backslash. */
const wikiLink: Handle = (node: WikiLink, _parent, state) => {
  const heading = node.heading === undefined ? '' : `#${node.heading}`;
  const label = node.label === undefined ? '' : `|${node.label}`;
  const inner = `${node.target}${heading}${label}`;
  const inTable = state.stack.includes('tableCell');
  return `[[${escapeInner(inTable ? inner.replace(/\|/g, '\\|') : inner)}]]`;
};

// The words of a link are text to the parser too: these would start markup, an entity or a component.
const escapeInner = (text: string): string =>
  text
    .replace(/[<{`]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/(?<![\p{L}\p{N}])[*_~]|[*_~](?![\p{L}\p{N}])|[*~]/gu, '\\$&');

/**
 * An address that stands in the text as itself stays so. The standard handler would write
 * `[a@b.nl](mailto:a@b.nl)`.
 */
const link: Handle = (node: Extract<Nodes, { type: 'link' }>, parent: Parents | undefined, state, info) => {
  const only = node.children.length === 1 ? node.children[0] : undefined;
  if (only?.type === 'text' && !node.title && isLiteral(only.value, node.url) && standsAlone(node, parent))
    return only.value;
  return standardLink(node, parent, state, info);
};

const web = /^(?:https?:\/\/|www\.)[\w-]+(?:\.[\w-]+)+(?:[/?#](?:[\w\-./~%+=@?#,:;()]|&(?!\w+;))*)?$/i;
/** What the parser leaves out at the end of a bare address: punctuation, and a bracket without its other half. */
const ends = (text: string): boolean =>
  /[\w/=-]$/.test(text) || (text.endsWith(')') && text.split('(').length === text.split(')').length);
const mailbox = /^[\w.+-]*\w@[\w-]+(?:\.[\w-]+)*\.[a-z]+$/i;

function isLiteral(text: string, url: string): boolean {
  if (url === `mailto:${text}`) return mailbox.test(text);
  return (
    web.test(text) &&
    ends(text) &&
    !text.includes('__') &&
    (url === text || (/^www\./i.test(text) && url === `http://${text}`))
  );
}

/** True when nothing before or after would become part of a bare address, or stop it from being one. */
function standsAlone(node: Nodes, parent: Parents | undefined): boolean {
  if (parent?.type !== 'paragraph' && parent?.type !== 'heading' && parent?.type !== 'tableCell') return false;
  const index = parent.children.indexOf(node as never);
  const before = parent.children[index - 1];
  const after = parent.children[index + 1];
  if (before && !(before.type === 'text' && /[\s(]$/.test(before.value))) return false;
  return (
    !after ||
    (after.type === 'text' && /^[.,;:!?)]*\s/.test(after.value)) ||
    (after.type === 'text' && index + 2 === parent.children.length && /^[.,;:!?)]*$/.test(after.value))
  );
}

const standardLink: Handle = (node: Extract<Nodes, { type: 'link' }>, _parent, state, info) => {
  const exit = state.enter('link');
  const tracker = state.createTracker(info);
  let value = tracker.move('[');
  value += tracker.move(state.containerPhrasing(node, { before: value, after: '](', ...tracker.current() }));
  value += tracker.move('](');
  const bare = node.url !== '' && !/[\s()<>\u0000-\u0020\u007f]/.test(node.url);
  const close = state.enter(bare ? 'destinationRaw' : 'destinationLiteral');
  const url = state.safe(node.url, { before: value, after: bare ? ')' : '>', ...tracker.current() });
  value += tracker.move(bare ? url : `<${url}>`);
  close();
  if (node.title) {
    const quit = state.enter('titleQuote');
    value += tracker.move(` "${state.safe(node.title, { before: value, after: '"', ...tracker.current() })}"`);
    quit();
  }
  value += tracker.move(')');
  exit();
  return value;
};
// A link whose last sign would join what follows is known by its first: tells the stringifier to escape.
(link as Handle & { peek?: () => string }).peek = () => '[';
(wikiLink as Handle & { peek?: () => string }).peek = () => '[';

/**
 * `import` or `export` at the start of a line is code to MDX; an entity keeps it text. The box of a
 * task stands here because the handler for tasks writes paragraphs too, and there can be one only.
 */
const paragraph: Handle = (node: Extract<Nodes, { type: 'paragraph' }>, parent: Parents | undefined, state, info) => {
  const isTask =
    parent?.type === 'listItem' &&
    typeof parent.checked === 'boolean' &&
    parent.children.find(({ type }) => type === 'paragraph') === node;
  const tracker = state.createTracker(info);
  const box = tracker.move(isTask ? `[${parent.checked ? 'x' : ' '}] ` : '');
  const exit = state.enter('paragraph');
  const inner = state.enter('phrasing');
  const value = box + state.containerPhrasing(node, { ...info, ...tracker.current() });
  inner();
  exit();
  if (parent?.type !== 'root') return value;
  return value.replace(/^(?:import|export)(?=\s|[{*"'])/, (word) => `&#${String(word.charCodeAt(0))};${word.slice(1)}`);
};

const settings: Options = {
  bullet: '-',
  bulletOther: '*',
  rule: '-',
  emphasis: '*',
  strong: '*',
  fence: '`',
  fences: true,
  listItemIndent: 'one',
  incrementListMarker: true,
  resourceLink: true,
  handlers: { wikiLink, link, paragraph },
  join: [
    // Notes and addresses stand line under line.
    (left, right) =>
      left.type === right.type && (left.type === 'footnoteDefinition' || left.type === 'definition') ? 0 : undefined,
    // Two lists in a row would melt into one; the standard writes an HTML comment, which MDX refuses.
    (left, right) => (left.type === 'list' && right.type === 'list' && left.ordered === right.ordered ? 1 : undefined),
  ],
};

const processor = remark()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMdx, { printWidth: Infinity })
  .data('settings', settings)
  .freeze();

/** Writes a settled tree as canonical Markdown, ending with one newline ('' for an empty tree). */
export function writeBody(tree: Root): string {
  return processor.stringify(tree).replace(/^\n+/, '');
}
