import { defineConfig } from 'vitest/config';

/** Files that put a module of their own in the place of another, which the others must not see. */
const MOCKING = ['test/unit/**/*.mocked.test.tsx'];

/** A test that hangs ends; one that is slow beside other work does not. Milliseconds. */
const TIMEOUT = 60_000;

export default defineConfig({
  test: {
    // Vitest leaves one processor to its own process, which has little to do.
    maxWorkers: '100%',
    projects: [
      {
        // Pure functions: its files share one copy of the model per thread.
        test: {
          name: 'model',
          testTimeout: TIMEOUT,
          include: ['model/test/**/*.test.ts'],
          environment: 'node',
          pool: 'threads',
          isolate: false,
        },
      },
      {
        oxc: { jsx: { runtime: 'automatic' } },
        test: {
          name: 'site',
          testTimeout: TIMEOUT,
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/checks/**/*.test.ts'],
          exclude: MOCKING,
          environment: 'node',
          pool: 'threads',
          isolate: false,
          // This package imports JSON without saying so, which Node refuses.
          server: { deps: { inline: [/@actions\//] } },
        },
      },
      {
        oxc: { jsx: { runtime: 'automatic' } },
        test: { name: 'mocks', include: MOCKING, environment: 'node', testTimeout: TIMEOUT },
      },
    ],
  },
});
