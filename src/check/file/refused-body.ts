import { isProblem } from '../../body/parse.ts';
import type { BodyProblem } from '../../body/problem.ts';
import type { Check } from '../check.ts';
import type { FileSubject, FileWhere } from '../subject.ts';

/** A body the guard or the engine cannot read: one rule for each code they give. */
const refusal = (code: BodyProblem['code'], why: string): Check<FileSubject, FileWhere> => ({
  code,
  level: 'error',
  why,
  *run({ body }) {
    if (isProblem(body) && body.code === code) yield { at: body, message: body.message, cure: body.cure };
  },
});

export const refusedBody: readonly Check<FileSubject, FileWhere>[] = [
  refusal('too-long', 'The engine cannot be interrupted, so its input is bounded.'),
  refusal('too-deep', 'Deep nesting overflows the stack of everything that walks a tree.'),
  refusal('too-many-marks', 'Thousands of marks in a row keep the engine busy for seconds.'),
  refusal('control-character', 'Control and direction characters hide what a text says.'),
  refusal('syntax', 'Text the engine cannot read has no page.'),
];
