import { placeOf } from '../../body/facts.ts';
import type { Check } from '../check.ts';
import type { FileSubject, FileWhere } from '../subject.ts';
import { shown } from '../words.ts';

/** Every note is referred to, and every reference has its note. */
export const notePairs: Check<FileSubject, FileWhere> = {
  code: 'note-pairs',
  level: 'error',
  why: 'A note without a reference never shows; a reference without a note shows as brackets.',
  *run({ nodes }) {
    const used = new Set(nodes.of('footnoteReference').map((node) => node.identifier.toLowerCase()));
    const seen = new Set<string>();
    for (const node of nodes.of('footnoteDefinition')) {
      const name = node.identifier.toLowerCase();
      const label = shown(node.label ?? node.identifier);
      if (seen.has(name))
        yield {
          at: placeOf(node),
          message: `De noot [^${label}] staat er twee keer.`,
          cure: 'Geef een van de twee een andere naam.',
        };
      seen.add(name);
      if (!used.has(name))
        yield {
          at: placeOf(node),
          message: `Naar de noot [^${label}] wordt nergens verwezen.`,
          cure: `Zet [^${label}] in de tekst, of haal de noot weg.`,
        };
    }
    for (const node of nodes.of('text')) {
      for (const match of node.value.includes('[^') ? node.value.matchAll(/\[\^([^\]\s]+)\]/g) : []) {
        yield {
          at: placeOf(node),
          message: `De noot [^${shown(match[1])}] heeft geen tekst.`,
          cure: `Schrijf onderaan: [^${shown(match[1])}]: tekst van de noot.`,
        };
      }
    }
  },
};
