/*
 * Comes first in every npm script (`node --require ./scripts/preflight.ts …`): our scripts are .ts
 * files that Node runs as they are, which it does from 22.18 on. No import, export or types here,
 * so that an older Node, which takes a required file of unknown kind for CommonJS, can run this.
 */
if (!process.features.typescript) {
  console.error(
    `This needs Node 22.18 or newer and found ${process.versions.node}: the project's own Node (node_modules/.bin/node) is missing, as happens when npm may not run install scripts; run "npm install --ignore-scripts=false" with a network, or install Node 24.`,
  );
  process.exit(1);
}
