import { join } from 'node:path';
import { nativeEngine } from '../../src/body/engine-node.ts';
import type { Output } from '../../src/outputs/output.ts';
import { social } from '../../src/outputs/social/social.ts';
import { openProject } from '../../src/project.ts';
import { openDerived } from '../../src/site/derived.ts';
import { tokensOf } from '../../src/site/theme.ts';
import { typefaces } from '../../src/site/typefaces.ts';
import { writeOutputs } from '../../src/site/write.ts';
import type { Stage } from '../../src/view/stage.ts';

/**
 * What pictures for social media cost, apart from the build: social.ts ROOT OUT. Prints how many the
 * site has and CPU milliseconds for each, made anew and taken from what was kept.
 */
const [root = '', out = ''] = process.argv.slice(2);
const measured = 200;
const { site } = await (await openProject({ root }))();
const theme = site.settings.theme;
const stage: Stage = {
  site,
  engine: nativeEngine,
  base: '/',
  findings: [],
  tokens: tokensOf(theme),
  typefaces: typefaces(),
};
const some: Output = { name: 'some', render: (now) => [...social.render(now)].slice(0, measured) };
const content = join(root, 'content');

async function time(name: string): Promise<number> {
  const derived = openDerived(join(out, 'derived'), content);
  const before = process.cpuUsage();
  const written = await writeOutputs([some], stage, { content, derived, folder: join(out, name) });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / written;
}

const count = [...social.render(stage)].length;
const cold = count === 0 ? 0 : await time('cold');
const warm = count === 0 ? 0 : await time('warm');
console.log(`social images: ${String(count)}, cold ${cold.toFixed(1)} ms each, warm ${warm.toFixed(2)} ms each`);
