import type * as z from 'zod';
import type { DefinedType } from './type.ts';
import { cases } from './types/cases.ts';
import { collections } from './types/collections.ts';
import { dilemmas } from './types/dilemmas.ts';
import { essays } from './types/essays.ts';
import { events } from './types/events.ts';
import { initiatives } from './types/initiatives.ts';
import { organisations } from './types/organisations.ts';
import { pages } from './types/pages.ts';
import { pioneers } from './types/pioneers.ts';
import { practices } from './types/practices.ts';
import { reactions } from './types/reactions.ts';
import { search } from './types/search.ts';
import { site } from './types/site.ts';
import { themes } from './types/themes.ts';
import { wiki } from './types/wiki.ts';

/** Every content type. The order is that of lists, menus, forms and open data. */
export const types = [
  essays,
  cases,
  practices,
  pioneers,
  initiatives,
  organisations,
  collections,
  events,
  dilemmas,
  wiki,
  themes,
  pages,
  reactions,
  site,
  search,
] as const;

type Registered = (typeof types)[number];
export type TypeName = Registered['name'];
/** The validated front matter of a type: `DataOf<'essays'>`. */
export type DataOf<Name extends TypeName> = z.infer<Extract<Registered, { name: Name }>['schema']>;

const byName: ReadonlyMap<string, DefinedType> = new Map(
  types.map((type) => [type.name, type as unknown as DefinedType]),
);
const bySegment: ReadonlyMap<string, DefinedType> = new Map(
  [...byName.values()].flatMap((type) => (type.segment ? [[type.segment, type] as const] : [])),
);

/** All types as plain definitions, for code that treats them alike. */
export const allTypes: readonly DefinedType[] = [...byName.values()];

/** The type of a folder name, or undefined. */
export const typeNamed = (name: string): DefinedType | undefined => byName.get(name);

/** The type of the first part of an address, or undefined. */
export const typeAtSegment = (segment: string): DefinedType | undefined => bySegment.get(segment);

/** The type of a folder name that must exist. Throws when it does not: a mistake of ours. */
export function mustType(name: string): DefinedType {
  const type = byName.get(name);
  if (!type) throw new Error(`There is no content type "${name}". Add it to src/model/registry.ts.`);
  return type;
}
