import { fieldAt, type DefinedType } from '../../model/type.ts';
import type { Check } from '../check.ts';
import { nestedCure } from '../example.ts';
import type { FileSubject, FileWhere } from '../subject.ts';

/** A page about a person needs a ground under privacy law (GDPR art. 6). */
export const personConsent: Check<FileSubject, FileWhere> = {
  code: 'person-consent',
  level: 'error',
  why: 'A page about a person without a legal ground may not be published.',
  *run({ type, data }) {
    if (type.name !== 'pioneers' || data['status'] === 'concept') return;
    const consent = data['consent'] as string | { basis?: unknown; source?: unknown; objected?: unknown } | undefined;
    if (typeof consent === 'string') return;
    if (consent?.basis === undefined) {
      yield {
        at: { field: ['consent'] },
        message: 'Er staat niet waarom deze persoon hier mag staan.',
        cure: cureFor(type, 'basis', consent !== undefined),
      };
    } else if (consent.basis === 'gerechtvaardigd-belang' && consent.source === undefined) {
      yield {
        at: { field: ['consent'] },
        message: 'Bij gerechtvaardigd belang hoort een openbare bron.',
        cure: cureFor(type, 'source', true),
      };
    }
    if (consent?.objected !== undefined) {
      yield {
        at: { field: ['consent', 'objected'] },
        message: 'Deze persoon heeft bezwaar gemaakt.',
        cure: 'Zet status op concept of verwijder de pagina.',
      };
    }
  },
};

function cureFor(type: DefinedType, key: string, hasConsent: boolean): string {
  const meta = fieldAt(type, ['consent', key]);
  return meta ? nestedCure('consent', key, meta, hasConsent) : '';
}
