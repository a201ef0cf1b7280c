import { defineConfig } from 'vitest/config';

/** The tests that mutation testing of the billing code runs: its own, and the published bills. */
export default defineConfig({
  test: {
    include: ['model/test/billing/**/*.test.ts', 'model/test/conformance/conformance.test.ts'],
    environment: 'node',
  },
});
