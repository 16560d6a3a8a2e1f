import { placeOf } from '../../body/facts.ts';
import { filler } from '../../model/filler.ts';
import type { Check } from '../check.ts';
import type { FieldPath, FileSubject, FileWhere } from '../subject.ts';

/** A published page that still holds what `npm run new` filled in. */
export const stillFiller: Check<FileSubject, FileWhere> = {
  code: 'still-filler',
  level: 'error',
  why: 'A text that says it is still to be written is nothing to publish.',
  *run({ data, nodes }) {
    if (data['status'] !== 'gepubliceerd') return;
    const words = {
      message: `Hier staat nog "${filler}"`,
      cure: 'Vul het in, of zet status op concept.',
    };
    for (const field of fillersIn(data)) yield { at: { field }, ...words };
    for (const node of nodes.of('paragraph')) {
      const [only, ...more] = node.children;
      if (more.length === 0 && only?.type === 'text' && isFiller(only.value)) yield { at: placeOf(node), ...words };
    }
  },
};

const isFiller = (value: unknown): boolean => typeof value === 'string' && value.trim() === filler;

function* fillersIn(value: unknown, path: FieldPath = []): Generator<FieldPath> {
  if (isFiller(value)) yield path;
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* fillersIn(item, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* fillersIn(item, [...path, key]);
}
