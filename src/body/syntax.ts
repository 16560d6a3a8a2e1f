import { isPersonalMailbox } from '../model/address.ts';
import type { Component } from './component.ts';
import { components } from './components/registry.ts';
import type { EngineError } from './engine.ts';
import type { BodyProblem } from './problem.ts';
import { refuseTag, type Refusal } from './tags.ts';

/** The place stands in the words only; one engine points at the paragraph of the tag instead. */
const openTag =
  /^(?:Expected a|Unexpected closing tag `<\/([\w.-]+)>`, expected corresponding) closing tag for `<([\w.-]+)[^`]*` \((\d+):(\d+)/;
const closeTag = /^Unexpected closing (?:tag|slash)/;

/** The engine's English reason in Dutch, with a cure for what people really type. */
export function syntaxProblem(text: string, error: EngineError): BodyProblem {
  const lines = text.split('\n');
  const [, closed, opened, openLine, openColumn] = openTag.exec(error.message) ?? [];
  // `</kader>` does not close `<Kader>`: there it is the end that is wrong.
  const open = closed === undefined || components.has(closed) ? opened : undefined;
  const { line, column } =
    open === undefined ? pointedAt(lines, error) : { line: Number(openLine), column: Number(openColumn) };
  const typed = lines[line - 1] ?? '';
  const rest = [typed.slice(column - 1), ...lines.slice(line, line + 20)].join('\n').slice(0, 2000);
  return { code: 'syntax', line, column, ...reason(error.message, open, rest, typed) };
}

/**
 * The `<` of what is wrong. One engine points at the tag, the other at the character in it that it
 * did not expect, which may be lines further.
 */
function pointedAt(
  lines: readonly string[],
  { message, line, column }: EngineError,
): { readonly line: number; readonly column: number } {
  const typed = lines[line - 1] ?? '';
  if (/[{}]/.test(typed[column - 1] ?? '')) return { line, column };
  const inTag = message.includes('attribute');
  for (let at = line; at > 0 && at > line - 20; at -= 1) {
    const before = (lines[at - 1] ?? '').slice(0, at === line ? column : undefined);
    const bracket = inTag ? before.search(/<[A-Za-z][^<]*$/) : before.lastIndexOf('<');
    if (bracket !== -1) return { line: at, column: bracket + 1 };
    if (!inTag) break;
  }
  return { line, column };
}

function reason(message: string, open: string | undefined, rest: string, line: string): Refusal {
  const name = open ?? /^<\/?([A-Za-z][\w.-]*)(?=[\s/>=]|$)/.exec(rest)?.[1];
  const component = components.get(name ?? '');
  const closes = closeTag.test(message) || rest.startsWith('</');
  if (/^<https?:|^<mailto:|^<[^\s<>]+@/.test(rest)) return inBrackets(rest);
  if (open !== undefined && component) return unclosed(component);
  // Without its `>` it is no tag: "als a <b is".
  if (name !== undefined && !component && (open !== undefined || closes || /^<[^<>]{1,500}>/.test(rest))) {
    const refusal = refuseTag(name, line);
    if (refusal) return refusal;
    if (open !== undefined) return { message: `Het onderdeel <${open}> bestaat niet.`, cure: `Haal <${open}> weg.` };
  }
  if (closes) {
    return {
      message: 'Hier wordt iets gesloten dat niet is geopend.',
      cure: 'Haal dit weg, of zet het openingsdeel ervoor.',
    };
  }
  if (component) return misquoted(component, rest);
  if (rest.startsWith('{') || rest.startsWith('}') || message.includes('expression')) {
    return {
      message: 'Er staat een accolade { of } in de tekst.',
      cure: 'Schrijf \\{ of \\} als je het teken zelf bedoelt.',
    };
  }
  if (rest.startsWith('<!--')) {
    return {
      message: 'Er staat een HTML-opmerking in de tekst.',
      cure: 'Haal de opmerking weg. Zet een notitie voor de redactie in het veld Redactienoot.',
    };
  }
  return {
    message: 'Er staat een < in de tekst die geen onderdeel opent.',
    cure: 'Schrijf \\< als je "kleiner dan" bedoelt.',
  };
}

/** An address between `<` and `>`. A private one must not come back in another form. */
function inBrackets(rest: string): Refusal {
  const [, scheme = '', address = ''] = /^<(mailto:)?([^\s<>]*)/.exec(rest) ?? [];
  const message = 'Er staat een adres tussen < en >.';
  if (isPersonalMailbox(address)) {
    return {
      message,
      cure: 'Haal het e-mailadres weg. Gebruik een functionele mailbox (info@, redactie@) of een webadres.',
    };
  }
  const isMail = scheme !== '' || !/^https?:/.test(address);
  return { message, cure: `Haal de tekens < en > weg, of schrijf [tekst](${isMail ? 'mailto:' : ''}adres).` };
}

function unclosed({ name, children }: Component): Refusal {
  if (children === 'none') {
    return {
      message: `<${name}> wordt niet gesloten.`,
      cure: `Zet een schuine streep voor de laatste haak: <${name} … />.`,
    };
  }
  return {
    message: `Het kader <${name}> wordt niet gesloten.`,
    cure: `Zet </${name}> op een eigen regel na de tekst, of haal <${name}> weg.`,
  };
}

const sound = /\s+[\w-]+(?:="[^"\n]*"|='[^'\n]*')?(?=[\s/>])/y;
const started = /\s*([\w-]+)\s*=\s*["'“”„‟‘’‚«»]?([^"'“”„‟‘’‚«»<>=\n]{0,60})/y;

/** A tag of ours that is no tag: nearly always its quotation marks come from a word processor, or one lacks. */
function misquoted({ name, attributes }: Component, rest: string): Refusal {
  let from = name.length + 1;
  for (sound.lastIndex = from; sound.test(rest); sound.lastIndex = from) from = sound.lastIndex;
  started.lastIndex = from;
  const [, typed, words = ''] = started.exec(rest) ?? [];
  const [first = '', rule] =
    Object.entries(attributes).find(([key]) => key === typed) ?? Object.entries(attributes)[0] ?? [];
  // Without quotation marks the next attribute would seem part of the value: `soort=tip titel=`.
  const value = words.split(/\s+[\w-]*$/)[0]?.replace(/\s*\/?\s*$/, '') ?? '';
  const example = typed === first && value !== '' ? value : (Object.keys(rule?.values ?? {})[0] ?? '…');
  const correct = first === '' ? `<${name}>` : `${first}="${example}" met rechte aanhalingstekens`;
  return { message: `Bij <${name}> kloppen de aanhalingstekens niet.`, cure: `Schrijf ${correct}.` };
}
