import { build } from 'astro';

const start = performance.now();

try {
  await build({ logLevel: 'warn' });
  console.log(`Built dist/ in ${((performance.now() - start) / 1000).toFixed(1)} s`);
} catch (error) {
  // What is wrong with the content is a report for its author; anything else is for us, with its stack.
  const isReport = error instanceof Error && error.name === 'ContentError';
  console.error(isReport ? error.message : error);
  process.exitCode = 1;
}
