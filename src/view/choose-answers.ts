/** What a reader answered; a question without an answer does not count. */
export interface Answers {
  /** Minutes there are; `Infinity` for more than a day. */
  readonly minutes?: number;
  readonly people?: number;
  /** 1–5: how divided people are. */
  readonly divided?: number;
  /** 1–3: how difficult it may be. */
  readonly difficulty?: number;
  readonly phase?: string;
}

export type Question = keyof Answers;

/** The questions in the order of the form, with their names in the address: `?tijd=120&mensen=30`. */
export const questionNames: readonly (readonly [Question, string])[] = [
  ['minutes', 'tijd'],
  ['people', 'mensen'],
  ['divided', 'oneens'],
  ['difficulty', 'moeilijk'],
  ['phase', 'fase'],
];

/** In the address: more time than a day. */
export const moreDays = 'meer';

/** Minutes one can choose. Another number in the address becomes the nearest of these. */
export const timeChoices = [60, 120, 240, 480] as const;

/** Most people that can be filled in. */
export const maxPeople = 100_000;

/** Answers from an address or a form. What makes no sense counts as not answered. */
export function readAnswers(given: { get(name: string): unknown }): Answers {
  const said = (name: string): string => {
    const value = given.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const number = (name: string, max: number): number | undefined => {
    const value = /^\d{1,6}$/.test(said(name)) ? Number(said(name)) : 0;
    return value >= 1 && value <= max ? value : undefined;
  };
  const minutes = said('tijd') === moreDays ? Infinity : nearestTime(number('tijd', 99_999));
  const people = number('mensen', maxPeople);
  const divided = number('oneens', 5);
  const difficulty = number('moeilijk', 3);
  const phase = /^[a-z]+(?:-[a-z]+)*$/.test(said('fase')) ? said('fase') : undefined;
  return {
    ...(minutes !== undefined && { minutes }),
    ...(people !== undefined && { people }),
    ...(divided !== undefined && { divided }),
    ...(difficulty !== undefined && { difficulty }),
    ...(phase !== undefined && { phase }),
  };
}

function nearestTime(minutes: number | undefined): number | undefined {
  if (minutes === undefined) return undefined;
  return timeChoices.reduce<number>(
    (best, choice) => (Math.abs(choice - minutes) < Math.abs(best - minutes) ? choice : best),
    timeChoices[0],
  );
}

/** The value of one answer as it stands in the form and the address; '' when there is none. */
export function answerText(answers: Answers, question: Question): string {
  const value = answers[question];
  return value === undefined ? '' : value === Infinity ? moreDays : String(value);
}

/** `?tijd=120&mensen=30`, or '' when nothing is answered. The other way round is `readAnswers`. */
export function writeAnswers(answers: Answers): string {
  const parts = questionNames.flatMap(([question, name]) => {
    const value = answerText(answers, question);
    return value === '' ? [] : [`${name}=${value}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
