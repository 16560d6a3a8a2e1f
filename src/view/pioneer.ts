import type { Site } from '../graph/site.ts';
import { nl } from '../i18n/nl.ts';
import { plain, type Entry } from '../model/entry.ts';
import type { Link } from '../model/link.ts';
import { mustType } from '../model/registry.ts';
import { fieldAt } from '../model/type.ts';
import { personRole } from '../model/vocabularies.ts';
import { dateWords, type Period } from './dates.ts';
import { hostOf, shortAddress, type Fact, type Inline } from './facts.ts';
import { ledgerOf, rowOf, type Ledger } from './ledger.ts';
import { mailAbout } from './mail.ts';
import { chip, linked } from './naming.ts';
import { paragraph, sentence } from './sentence.ts';
import type { Stage } from './stage.ts';

type Line = readonly Inline[];

/** What the page of a person has of its own. */
export interface PioneerView {
  /** Public role and organisation in one line; empty without an organisation, as the kicker says the role. */
  readonly role: Line;
  /** What this person did, by role, and what they wrote and edited. */
  readonly did: readonly Ledger[];
  readonly ask: Line;
  readonly elsewhere: readonly Line[];
  /** On what ground this person stands here, in plain sentences. */
  readonly ground: Line;
  /** The way to object or correct. */
  readonly object: { readonly text: string; readonly href: string };
}

/** Relations to a person that are a list of their own, after the roles. */
const made = ['authors', 'editors'] as const;

/** The view of a person. */
export function pioneerView(stage: Stage, entry: Entry, facts: readonly Fact[]): PioneerView {
  const { site } = stage;
  const linesOf = (name: string): readonly Line[] =>
    facts.filter(({ key }) => key === name).flatMap(({ items }) => items.map(({ line }) => line));
  const [role, organisation] = [linesOf('role').flat(), linesOf('organisation').flat()];
  const { links = [] } = (entry as Entry<'pioneers'>).data;
  return {
    role: organisation.length === 0 ? [] : [...role, ...(role.length > 0 ? [{ text: ' · ' }] : []), ...organisation],
    did: [...byRole(site, entry), ...made.flatMap((relation) => madeBy(site, entry, relation))],
    ask: linesOf('askMeAbout').map(chip),
    elsewhere: links.map(({ label, url }) => [{ text: label, href: url }, { text: ` (${hostOf(url)})` }]),
    ground: paragraph(groundOf(entry as Entry<'pioneers'>)),
    object: { text: nl.object, href: mailAbout(stage, entry, nl.objectSubject, nl.objectBody) },
  };
}

function byRole(site: Site, entry: Entry): readonly Ledger[] {
  const links = (site.linksTo.get(entry.id) ?? []).filter(({ relation }) => relation === 'people.pioneer');
  const groups = Map.groupBy(links, ({ role = '' }) => role);
  return personRole.values.flatMap(({ value, label }) => {
    const rows = (groups.get(value) ?? []).flatMap((link) => {
      const source = site.entries.get(link.from);
      return source ? [rowOf(site, source, { period: periodAt(source, link), withType: true })] : [];
    });
    return ledgerOf(site, entry, { key: `rol-${value}`, label, rows });
  });
}

/** The period that stands beside the person in the same item. */
function periodAt(source: Entry, { at }: Link): Period | undefined {
  const index = 'field' in at ? at.field[1] : undefined;
  const people = plain(source)['people'] as readonly { period?: Period }[] | undefined;
  return typeof index === 'number' ? people?.[index]?.period : undefined;
}

function madeBy(site: Site, entry: Entry, relation: (typeof made)[number]): readonly Ledger[] {
  const sources = linked(site, entry.id, 'to', (name) => name === relation);
  const [first] = sources;
  const label = first && fieldAt(mustType(first.type), [relation])?.relation?.inverse;
  const rows = sources.map((source) => rowOf(site, source, { withType: true }));
  return ledgerOf(site, entry, { key: relation, label: label ?? '', rows });
}

function groundOf({ data: { consent } }: Entry<'pioneers'>): readonly Line[] {
  if (!consent) return [];
  const { basis, source, informedOn, objected } = consent;
  const ground = {
    toestemming: nl.groundConsent,
    'gerechtvaardigd-belang': nl.groundInterest,
    journalistiek: nl.groundJournalism,
  };
  return [
    sentence(ground[basis]),
    ...(source === undefined ? [] : [sentence(nl.groundSource, { source: sourceLine(source) })]),
    ...(informedOn === undefined ? [] : [sentence(nl.groundInformed, { day: dateWords(informedOn) })]),
    ...(objected === undefined ? [] : [sentence(nl.groundObjected, { day: dateWords(objected) })]),
  ];
}

const sourceLine = (source: string): Line =>
  /^https?:\/\/\S+$/.test(source)
    ? [{ text: shortAddress(source), href: source }]
    : [{ text: source.replace(/\.$/, '') }];
