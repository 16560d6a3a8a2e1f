import type { Output } from '../../src/outputs/output.ts';
import type { Stage } from '../../src/view/stage.ts';

/** The files of an output as text, by path. */
export function filesOf(output: Output, stage: Stage): ReadonlyMap<string, string> {
  return new Map(
    [...output.render(stage)].map(({ path, content }) => {
      if (typeof content !== 'function') return [path, 'copy' in content ? `copy of ${content.copy}` : 'derived'];
      const made = content();
      return [path, typeof made === 'string' ? made : new TextDecoder().decode(made)];
    }),
  );
}
