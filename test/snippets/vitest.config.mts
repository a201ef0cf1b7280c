import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite warns of each source map that a package left out.
  logLevel: 'error',
  test: {
    include: ['test/snippets/**/*.test.ts'],
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
    // The files of a worker share the database that they start from.
    pool: 'threads',
    isolate: false,
    // This package imports JSON without saying so, which Node refuses.
    server: { deps: { inline: [/@actions\//] } },
  },
});
