/**
 * Mutation testing of one part of the model, the part named by `npm run mutation -- PART`: a folder of `model/` (`billing`, the
 * default) or a file in it (`prices/review.ts`). The whole at once would take hours.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
const part = process.env.MUTATION_PART ?? 'billing';

/** The parts that must not get worse. The others are tried and read. */
const least = { billing: 90 };

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.mts', related: false },
  mutate: [part.endsWith('.ts') ? `model/${part}` : `model/${part}/**/*.ts`],
  ignorePatterns: ['/build', '/.docusaurus', '/.cache', '/docs', '/src', '/static', '/test', '/scripts'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 30000,
  tsconfigFile: 'no-tsconfig.json',
  disableTypeChecks: false,
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, reportMutants: true, reportScoreTable: true },
  thresholds: { high: 95, low: 90, break: least[part] ?? null },
  tempDirName: '.stryker-tmp',
};
