import { defineConfig } from 'vitest/config';

/** Tests of build/ that need no browser: they read the built files. */
export default defineConfig({
  test: {
    include: ['test/static/**/*.test.mts'],
    environment: 'node',
    pool: 'threads',
    // The files share one reading of the built pages.
    isolate: false,
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
