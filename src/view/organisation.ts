import type { Site } from '../graph/site.ts';
import { nl } from '../i18n/nl.ts';
import type { Entry } from '../model/entry.ts';
import { mustType } from '../model/registry.ts';
import type { Inline } from './facts.ts';
import { ledgerOf, rowOf, type Ledger } from './ledger.ts';
import { mailAbout } from './mail.ts';
import { linked, listing, nameOf } from './naming.ts';
import { paragraph, sentence } from './sentence.ts';
import type { Stage } from './stage.ts';

type Line = readonly Inline[];

/** What the page of an organisation has of its own. */
export interface OrganisationView {
  /** What it followed and what followed it. */
  readonly succession: Line;
  /** That it stands in the register of the government, in words; empty when it does not. */
  readonly register: Line;
  /** What happened here, by type, newest first. */
  readonly here: readonly Ledger[];
  /** Where to write when nothing is known yet. */
  readonly tell: string;
}

/** Types that tell what happened at an organisation, with the relations by which they name it. */
const tied: readonly (readonly [type: string, label: string, relations: readonly string[]])[] = [
  ['cases', mustType('cases').labels.many, ['organisations']],
  ['initiatives', mustType('initiatives').labels.many, ['organisations']],
  ['events', mustType('events').labels.many, ['organisations']],
  ['pioneers', nl.people, ['organisation']],
];

/** The view of an organisation. */
export function organisationView(stage: Stage, entry: Entry): OrganisationView {
  const { site } = stage;
  const here = tied.flatMap(([type, label, relations]) => {
    const found = linked(site, entry.id, 'to', (relation) => relations.includes(relation));
    const rows = found.filter((source) => source.type === type).map((source) => rowOf(site, source));
    return ledgerOf(site, entry, { key: type, label, rows });
  });
  const { tooi } = (entry as Entry<'organisations'>).data;
  return {
    succession: paragraph(successionOf(site, entry)),
    register: tooi === undefined ? [] : sentence(nl.orgTooi, { register: [{ text: nl.orgRegister, href: tooi }] }),
    here,
    tell: mailAbout(stage, entry, nl.tellSubject, nl.tellBody),
  };
}

function successionOf(site: Site, entry: Entry): readonly Line[] {
  const names = (direction: 'from' | 'to'): Line =>
    listing(linked(site, entry.id, direction, (name) => name === 'successorOf').map((other) => nameOf(site, other)));
  const [before, after] = [names('from'), names('to')];
  return [
    ...(before.length === 0 ? [] : [sentence(nl.orgBefore, { names: before })]),
    ...(after.length === 0 ? [] : [sentence(nl.orgAfter, { names: after })]),
  ];
}
