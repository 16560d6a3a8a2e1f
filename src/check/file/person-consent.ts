import type { Check } from '../check.ts';
import type { FileSubject, FileWhere } from '../subject.ts';

/** A page about a person needs a ground under privacy law (GDPR art. 6). */
export const personConsent: Check<FileSubject, FileWhere> = {
  code: 'person-consent',
  level: 'error',
  why: 'A page about a person without a legal ground may not be published.',
  *run({ type, data }) {
    if (type.name !== 'pioneers' || data['status'] === 'concept') return;
    const consent = data['consent'] as { basis?: unknown; source?: unknown; objected?: unknown } | undefined;
    if (consent?.basis === undefined) {
      yield {
        at: { field: ['consent'] },
        message: 'Er staat niet waarom deze persoon hier mag staan.',
        cure: 'Vul consent: basis in: toestemming, gerechtvaardigd-belang of journalistiek.',
      };
    } else if (consent.basis === 'gerechtvaardigd-belang' && consent.source === undefined) {
      yield {
        at: { field: ['consent'] },
        message: 'Bij gerechtvaardigd belang hoort een openbare bron.',
        cure: 'Vul consent: source in.',
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
