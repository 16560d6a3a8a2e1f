import type { Attributes } from '../../../src/body/component.ts';
import { components } from '../../../src/body/components/registry.ts';
import { renderBody } from '../../../src/body/render.ts';
import { world } from '../context.ts';
import { treeOf } from '../reading.ts';

/** HTML of a body with a component, on one line. */
export const draw = (text: string): string => renderBody(treeOf(text), [], world).replace(/\n/g, '');

/** What a component becomes in plain Markdown. */
export function markdown(
  name: string,
  props: Attributes,
): { readonly before: string; readonly after: string } | undefined {
  return components.get(name)?.toMarkdown(props, world);
}
