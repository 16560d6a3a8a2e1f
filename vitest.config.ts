import { defineConfig } from 'vitest/config';

const core = ['model', 'body', 'read', 'graph', 'check'];
const site = 'tests/**/*.{build,browser}.test.ts';

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'coverage/tests.json' }]],
    coverage: {
      provider: 'v8',
      include: core.map((folder) => `src/${folder}/**/*.ts`),
      reporter: ['text-summary', 'html'],
      thresholds: Object.fromEntries(core.map((folder) => [`src/${folder}/**`, { lines: 95 }])),
    },
    // Two projects, so that the site is built only when a test that looks at it is in the run.
    projects: [
      { extends: true, test: { name: 'core', include: ['tests/**/*.test.ts'], exclude: [site] } },
      {
        extends: true,
        test: {
          name: 'site',
          include: [site],
          globalSetup: 'tests/setup-build.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
