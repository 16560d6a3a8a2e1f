import { foldName } from '../../graph/names.ts';
import { plain, titleOf, type Entry } from '../../model/entry.ts';
import type { Check } from '../check.ts';
import type { SiteSubject, SiteWhere } from '../site-subject.ts';
import { shown } from '../words.ts';

/** The title of a page between single brackets: a link with half of its brackets. */
export const singleBrackets: Check<SiteSubject, SiteWhere> = {
  code: 'single-brackets',
  level: 'warning',
  why: 'A link that silently stays text is a connection lost. Only exact names count: [sic] is no link.',
  *run({ site }) {
    let names: ReadonlySet<string> | undefined;
    for (const entry of site.entries.values()) {
      for (const { text, line, column } of entry.body.bracketed) {
        names ??= new Set([...site.entries.values()].flatMap(namesOf));
        if (!names.has(foldName(text))) continue;
        const name = shown(text.replace(/\s+/g, ' ').trim());
        yield {
          at: { entry, place: { line, column } },
          message: `Tussen enkele haken is "${name}" geen link.`,
          cure: `Bedoel je [[${name}]]?`,
        };
      }
    }
  },
};

function namesOf(entry: Entry): readonly string[] {
  if (entry.url === undefined) return [];
  const aliases = plain(entry)['aliases'];
  return [titleOf(entry), ...(Array.isArray(aliases) ? (aliases as string[]) : [])].map(foldName);
}
