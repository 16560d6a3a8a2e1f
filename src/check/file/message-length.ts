import type { Check } from '../check.ts';
import type { FileSubject, FileWhere } from '../subject.ts';

/** A bundle's message to management fits on a postcard. */
export const messageLength: Check<FileSubject, FileWhere> = {
  code: 'message-length',
  level: 'warning',
  why: 'The message is printed on the cover; more than 120 words do not fit.',
  *run({ data }) {
    const message = data['message'];
    if (typeof message !== 'string') return;
    const words = message.split(/\s+/).filter(Boolean).length;
    if (words > 120)
      yield {
        at: { field: ['message'] },
        message: `De boodschap is ${String(words)} woorden lang.`,
        cure: 'Breng haar terug tot 120 woorden.',
      };
  },
};
