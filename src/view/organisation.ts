import type { Site } from '../graph/site.ts';
import { nl } from '../i18n/nl.ts';
import type { Entry } from '../model/entry.ts';
import { mustType } from '../model/registry.ts';
import type { Fact, Inline } from './facts.ts';
import { ledgerOf, rowOf, type Ledger } from './ledger.ts';
import { mailAbout } from './mail.ts';
import { linked, listing, nameOf } from './naming.ts';
import { paragraph, sentence } from './sentence.ts';
import type { Stage } from './stage.ts';

type Line = readonly Inline[];

/** What the page of an organisation has of its own. */
export interface OrganisationView {
  /** What it is, what it followed and what followed it, in sentences. */
  readonly identity: Line;
  /** What happened here, by type, newest first. */
  readonly here: readonly Ledger[];
  /** Where to write when nothing is known yet. */
  readonly tell: string;
}

/** Types that tell what happened at an organisation, with the relations by which they name it. */
const tied: readonly (readonly [type: string, label: string, relations: readonly string[]])[] = [
  ['cases', mustType('cases').labels.many, ['organisations', 'contact.organisation']],
  ['initiatives', mustType('initiatives').labels.many, ['organisations']],
  ['events', mustType('events').labels.many, ['organisations']],
  ['pioneers', nl.people, ['organisation']],
];

/** The view of an organisation. */
export function organisationView(stage: Stage, entry: Entry, facts: readonly Fact[]): OrganisationView {
  const { site } = stage;
  const here = tied.flatMap(([type, label, relations]) => {
    const found = linked(site, entry.id, 'to', (relation) => relations.includes(relation));
    const rows = found.filter((source) => source.type === type).map((source) => rowOf(site, source));
    return ledgerOf(type, label, rows);
  });
  return {
    identity: paragraph(identityOf(site, entry, facts)),
    here,
    tell: mailAbout(stage, entry, nl.tellSubject, nl.tellBody),
  };
}

function identityOf(site: Site, entry: Entry, facts: readonly Fact[]): readonly Line[] {
  const line = (name: string): Line => facts.find(({ key }) => key === name)?.items[0]?.line ?? [];
  const [kind, place, url, tooi] = [line('orgKind'), line('place'), line('url'), line('tooi')];
  const what = [...kind, ...(kind.length > 0 && place.length > 0 ? [{ text: ` ${nl.lineIn} ` }] : []), ...place];
  const names = (direction: 'from' | 'to'): Line =>
    listing(linked(site, entry.id, direction, (name) => name === 'successorOf').map((other) => nameOf(site, other)));
  const [before, after] = [names('from'), names('to')];
  const register = tooi[0]?.href;
  return [
    ...(what.length === 0 ? [] : [[...what, { text: '.' }]]),
    ...(before.length === 0 ? [] : [sentence(nl.orgBefore, { names: before })]),
    ...(after.length === 0 ? [] : [sentence(nl.orgAfter, { names: after })]),
    ...(url.length === 0 ? [] : [sentence(nl.orgWebsite, { url })]),
    ...(register === undefined ? [] : [sentence(nl.orgTooi, { register: [{ text: nl.orgRegister, href: register }] })]),
  ];
}
