import { allTypes } from '../../../src/model/registry.ts';
import type { Neighbourhood } from '../../../src/view/signature/neighbourhood.ts';
import { random } from '../../random.ts';

const types = allTypes.filter(({ listed }) => listed).map(({ name }) => name);

/** A made-up neighbourhood with so many neighbours. */
export function hood(seed: number, count: number): Neighbourhood {
  const chance = random(seed);
  return {
    id: `essays/stuk-${String(seed)}`,
    type: chance.pick(types),
    neighbours: Array.from({ length: count }, (_, index) => ({
      id: `wiki/buur-${String(seed)}-${String(index)}`,
      type: chance.pick(types),
      degree: chance.below(30),
      dots: chance.list(0, 3, () => ({ id: `cases/stip-${String(chance.below(100_000))}`, type: chance.pick(types) })),
    })),
  };
}
