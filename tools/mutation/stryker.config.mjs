import { fileURLToPath } from 'node:url';

/** Set by index.mts: the folder of model/ to mutate, or nothing for all folders that compute. */
const part = process.env.MUTATION_PART || '{billing,prices,limits,platforms,workload,settings}';
const out = '.cache/mutation';

/**
 * Mutation testing of the model's arithmetic, as `npm run mutation` runs it.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'))],
  testRunner: 'vitest',
  vitest: { configFile: 'tools/mutation/vitest.config.mts' },
  mutate: [`model/${part}/**/*.ts`],
  // Snapshots test the words; what is mutated here is arithmetic.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: true,
  ignorePatterns: [
    '/build',
    '/.docusaurus',
    '/.cache',
    '/docs',
    '/src',
    '/static',
    '/test',
    '/scripts',
    '/lab',
    '/tools/lighthouse',
  ],
  // TypeScript 7 has no API for Stryker to rewrite a tsconfig with.
  tsconfigFile: 'none.json',
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: `${out}/incremental.json`,
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 10,
  reporters: ['clear-text', 'html', 'json'],
  htmlReporter: { fileName: `${out}/mutation.html` },
  jsonReporter: { fileName: `${out}/mutation.json` },
  clearTextReporter: { allowColor: false, reportTests: false, reportMutants: false },
  thresholds: { high: 95, low: 90, break: null },
  tempDirName: '.cache/stryker',
};
