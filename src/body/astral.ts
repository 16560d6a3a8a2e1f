import type { Root } from 'mdast';
import { freePunctuation } from './signs.ts';
import { isJsx, walk } from './tree.ts';

/**
 * micromark looks at half a character at a time, so it does not see that an emoji is a symbol and
 * reads `**Let op!**👉` as stars. Symbols outside the first plane therefore give way to a pair of
 * signs of the same kind while it reads. Sätteri needs no help.
 */
const symbol = /(?=[\u{10000}-\u{10ffff}])[\p{P}\p{S}]/gu;

/** The text with stand-ins, as long as it was, and how to put the symbols back. */
export function standInForSymbols(text: string): { readonly text: string; readonly restore: (tree: Root) => void } {
  const symbols = [...new Set(text.match(symbol))];
  const signs = symbols.length === 0 ? [] : freePunctuation(text);
  if (symbols.length === 0 || symbols.length > signs.length ** 2) return { text, restore: () => undefined };
  const pairs = new Map(
    symbols.map((item, index) => [
      item,
      `${signs[Math.floor(index / signs.length)] ?? ''}${signs[index % signs.length] ?? ''}`,
    ]),
  );
  const back = new Map([...pairs].map(([item, pair]) => [pair, item]));
  const first = new Set([...back.keys()].map(([sign]) => sign ?? ''));
  const pair = new RegExp(`[${[...first].join('')}].`, 'gu');
  const put = (value: string): string => value.replace(pair, (found) => back.get(found) ?? found);
  return {
    text: text.replace(symbol, (item) => pairs.get(item) ?? item),
    restore(tree) {
      for (const { node } of walk(tree)) {
        eachString(node, put);
        if (isJsx(node))
          for (const attribute of (node as { readonly attributes: readonly object[] }).attributes)
            eachString(attribute, put);
      }
    },
  };
}

function eachString(node: object, change: (value: string) => string): void {
  const record = node as Record<string, unknown>;
  for (const [key, value] of Object.entries(record))
    if (typeof value === 'string' && key !== 'type') record[key] = change(value);
}
