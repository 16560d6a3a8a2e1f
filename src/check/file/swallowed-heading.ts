import { placeOf } from '../../body/facts.ts';
import { childrenOf, isJsx, type JsxElement, type TreeNode } from '../../body/tree.ts';
import type { Check } from '../check.ts';
import type { FileSubject, FileWhere } from '../subject.ts';
import { components } from '../../body/components/registry.ts';

/** A heading between the tags of a component: mostly its end stands too late. */
export const swallowedHeading: Check<FileSubject, FileWhere> = {
  code: 'swallowed-heading',
  level: 'error',
  why: 'A box that ends too late takes in the sections below it, and their headings are no longer those of the page.',
  *run({ nodes }) {
    for (const node of nodes.jsx) {
      const name = node.name ?? '';
      const heading = components.has(name) ? firstHeading(node) : undefined;
      if (!heading) continue;
      const box = name === 'Kader' ? 'het kader' : `<${name}>`;
      yield {
        at: placeOf(heading),
        message: `Er staat een kop in ${box}.`,
        cure: `Sluit ${box} met </${name}> voor de kop.${name === 'Kader' ? ' Is het de titel van het kader, schrijf dan titel="…".' : ''}`,
      };
    }
  },
};

/** The first heading below an element; those in an element within it are found from there. */
function firstHeading(element: JsxElement): TreeNode | undefined {
  const stack: TreeNode[] = element.children.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'heading') return node;
    if (isJsx(node)) continue;
    stack.push(...childrenOf(node).toReversed());
  }
  return undefined;
}
