import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        // Pure functions: its files share one copy of the model per thread.
        test: {
          name: 'model',
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
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/checks/**/*.test.ts'],
          environment: 'node',
          // This package imports JSON without saying so, which Node refuses.
          server: { deps: { inline: [/@actions\//] } },
        },
      },
    ],
  },
});
