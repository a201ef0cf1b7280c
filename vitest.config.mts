import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: ['model/test/**/*.test.ts', 'test/unit/**/*.test.{ts,tsx}', 'test/checks/**/*.test.ts'],
    environment: 'node',
    // This package imports JSON without saying so, which Node refuses.
    server: { deps: { inline: [/@actions\//] } },
  },
});
