import { defineConfig } from 'vitest/config';

/** Tests of the lab start a PostgreSQL of their own: they need the packages of lab/ and take a while. */
export default defineConfig({
  test: {
    name: 'lab',
    include: ['lab/test/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
