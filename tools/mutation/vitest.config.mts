import { defineConfig } from 'vitest/config';

/** The tests of the model that can notice a mutant: no process, no sources as text, no sweep over every table. */
export default defineConfig({
  test: {
    include: ['model/test/**/*.test.ts'],
    exclude: [
      'model/test/boundaries.test.ts',
      'model/test/cli/**',
      'model/test/render/everyTable.test.ts',
      'model/test/render/mermaid.test.ts',
    ],
    environment: 'node',
  },
});
