import Plain from './Plain.astro';
import type { EntryPage } from '../../view/entry.ts';

/** A component that draws the page of an entry. */
export type EntryComponent = (props: { page: EntryPage }) => unknown;

/**
 * Types with a view of their own. A type that is not here gets the generic view, which shows every
 * field and is complete.
 */
export const entryViews: Readonly<Record<string, EntryComponent>> = {
  pages: Plain as EntryComponent,
};
