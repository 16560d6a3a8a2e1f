import { build } from 'astro';

const start = performance.now();
await build({ logLevel: 'warn' });
console.log(`Built dist/ in ${((performance.now() - start) / 1000).toFixed(1)} s`);
