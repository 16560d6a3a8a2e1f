import { spawnSync } from 'node:child_process';

/**
 * Everything that reads code without running it. `astro check` goes before what needs types: it
 * writes the types of Astro in `.astro/`. All steps run, so that one round shows all that is wrong.
 */
const steps = {
  format: 'node scripts/format.ts --check',
  'astro check': 'astro check --tsconfig tsconfig.astro.json',
  tsc: 'tsc --project .',
  eslint: 'eslint --flag unstable_native_nodejs_ts_config --max-warnings 0 .',
  knip: 'knip',
};

const failed = Object.entries(steps).filter(([name, command]) => {
  const start = performance.now();
  // In a shell, and found through the PATH that `npm run` sets, so that it works on Windows too.
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return status !== 0;
});

if (failed.length > 0) {
  console.error(`Failed: ${failed.map(([name]) => name).join(', ')}`);
  process.exitCode = 1;
}
