import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/snippets/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
