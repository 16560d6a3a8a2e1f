import type { Check } from '../check.ts';
import type { SiteSubject, SiteWhere } from '../site-subject.ts';
import type { Link } from '../../model/link.ts';
import type { EntryId } from '../../model/slug.ts';

const relations = ['successorOf', 'partOf', 'broader'];

/** A chain of successors, parts or broader things that comes back to where it began. */
export const cycles: Check<SiteSubject, SiteWhere> = {
  code: 'cycle',
  level: 'error',
  why: 'Something cannot follow itself, be part of itself or be broader than itself.',
  *run({ site }) {
    for (const relation of relations) {
      const reported = new Set<EntryId>();
      const done = new Set<EntryId>();
      for (const start of site.linksFrom.keys()) {
        for (const link of findCycle(site.linksFrom, relation, start, done)) {
          const entry = site.entries.get(link.from);
          if (!entry || reported.has(link.from)) continue;
          reported.add(link.from);
          yield {
            at: { entry, place: link.at },
            message: `Dit verband loopt in een kring: "${link.target}" komt weer bij deze pagina uit.`,
            cure: 'Haal een van de verbanden in de kring weg.',
          };
        }
      }
    }
  },
};

/** Links that close a circle, by a walk in depth without recursion. Visits each entry once. */
function* findCycle(
  linksFrom: ReadonlyMap<EntryId, readonly Link[]>,
  relation: string,
  start: EntryId,
  done: Set<EntryId>,
): Generator<Link> {
  if (done.has(start)) return;
  const onPath = new Set<EntryId>([start]);
  const next = (id: EntryId): Iterator<Link> =>
    (linksFrom.get(id) ?? []).filter((link) => link.relation === relation).values();
  const path: { id: EntryId; links: Iterator<Link> }[] = [{ id: start, links: next(start) }];
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const step = top.links.next();
    const link = step.done === true ? undefined : step.value;
    if (!link) {
      onPath.delete(top.id);
      done.add(top.id);
      path.pop();
    } else if (link.to !== undefined) {
      if (onPath.has(link.to)) yield link;
      else if (!done.has(link.to)) {
        onPath.add(link.to);
        path.push({ id: link.to, links: next(link.to) });
      }
    }
  }
}
