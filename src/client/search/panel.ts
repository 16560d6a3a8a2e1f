import { searchWords as words } from '../../i18n/nl-search.ts';
import type { FacetValue } from '../../search/query/facets.ts';
import { element } from '../element.ts';

/** Values of a facet that are shown at once; the rest unfold. */
const shownAtOnce = 8;

/** The choices of every facet, in the order of the labels. */
export function drawPanel(
  counted: ReadonlyMap<string, readonly FacetValue[]>,
  labels: ReadonlyMap<string, string>,
  isOpen: (facet: string) => boolean,
  choose: (facet: string, value: string) => void,
): HTMLElement[] {
  return [...labels].flatMap(([facet, label]) => {
    const values = counted.get(facet);
    if (!values) return [];
    const sorted = [...values].sort(order(facet));
    const [first, rest] = [sorted.slice(0, shownAtOnce), sorted.slice(shownAtOnce)];
    const draw = (value: FacetValue): HTMLElement => drawValue(facet, value, choose);
    return [
      element(
        'fieldset',
        { class: 'search-facet' },
        element('legend', {}, label),
        ...first.map(draw),
        ...(rest.length > 0
          ? [
              element(
                'details',
                { open: isOpen(facet) || rest.some(({ chosen }) => chosen), 'data-facet': facet },
                element('summary', { 'data-key': `more ${facet}` }, words.all(sorted.length)),
                ...rest.map(draw),
              ),
            ]
          : []),
      ),
    ];
  });
}

function drawValue(facet: string, { value, count, chosen }: FacetValue, choose: Choose): HTMLElement {
  const box = element('input', { type: 'checkbox', 'data-key': `${facet} ${value}` });
  box.checked = chosen;
  box.addEventListener('change', () => choose(facet, value));
  return element('label', {}, box, element('span', {}, value), ' ', element('span', { class: 'count' }, String(count)));
}

type Choose = (facet: string, value: string) => void;

/** Years newest first; of the rest, those with most pages first. */
const order =
  (facet: string) =>
  (a: FacetValue, b: FacetValue): number =>
    facet === 'jaar' ? compare(b.value, a.value) : b.count - a.count || compare(a.value, b.value);

const compare = (a: string, b: string): number => a.localeCompare(b, 'nl');
