import { nl } from '../i18n/nl.ts';
import type { Entry } from '../model/entry.ts';
import type { EntryId } from '../model/slug.ts';
import { worked as workedWords } from '../model/vocabularies.ts';
import type { Fact, FactItem, Inline } from './facts.ts';
import { nameOf } from './naming.ts';
import type { Stage } from './stage.ts';

/** How well something went, for a mark beside the word. */
export type Tone = 'good' | 'mixed' | 'bad' | 'open';

/** What decides whether a case is worth reading: how it ended, who took part, what it cost. */
export interface Verdict {
  readonly rows: readonly { readonly label: string; readonly items: readonly FactItem[]; readonly tone?: Tone }[];
  readonly methods: readonly Method[];
}

/** A way of working in a case, and whether it worked there. */
export interface Method {
  readonly practice: readonly Inline[];
  readonly worked?: { readonly word: string; readonly tone: Tone };
  readonly note?: string;
}

const tones: Readonly<Record<string, Tone>> = {
  gelukt: 'good',
  'deels-gelukt': 'mixed',
  'niet-gelukt': 'bad',
  'nog-niet-te-zeggen': 'open',
  ja: 'good',
  deels: 'mixed',
  nee: 'bad',
};

const rowKeys = ['result', 'ending', 'participants', 'cost', 'mandate'];

/** The verdict on a case, from its fields in words. What is not known and matters is said to be unknown. */
export function verdictOf({ site }: Stage, entry: Entry<'cases'>, facts: readonly Fact[]): Verdict {
  const { result, methods = [] } = entry.data;
  const byKey = new Map(facts.map((fact) => [fact.key, fact]));
  const tone = tones[result ?? ''];
  return {
    rows: rowKeys.flatMap((key) => {
      const fact = byKey.get(key);
      if (fact) return [{ label: fact.label, items: fact.items, ...(key === 'result' && tone && { tone }) }];
      return key === 'cost' ? [{ label: nl.cost, items: [{ line: [{ text: nl.unknown }] }] }] : [];
    }),
    methods: methods.flatMap(({ practice, worked, note }): Method[] => {
      const target = site.entries.get(`practices/${practice}` as EntryId);
      if (!target) return [];
      const how = worked && tones[worked];
      return [
        {
          practice: nameOf(site, target),
          ...(worked && how && { worked: { word: workedWords.labels.get(worked) ?? worked, tone: how } }),
          ...(note !== undefined && { note }),
        },
      ];
    }),
  };
}
