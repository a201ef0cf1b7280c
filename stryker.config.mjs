import { readFileSync } from 'node:fs';

// Set by scripts/mutation.mjs: a folder of model/ or a file in it; or a file with the places of mutants to try again.
const part = process.env.MUTATION_PART ?? '';
const places = process.env.MUTATION_PLACES;

/**
 * Mutation testing of the model, as `npm run mutation` runs it.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  plugins: ['./scripts/mutation/runner.mjs'],
  testRunner: 'in-process',
  inProcess: {
    tests: 'model/test',
    without: [
      // The command as a process, the imports as written, Mermaid, which reads diagrams in a browser's document.
      'model/test/cli/process.test.ts',
      'model/test/boundaries.test.ts',
      'model/test/render/mermaid.test.ts',
      // Sweeps over every table, seconds each.
      'model/test/render/everyTable.test.ts',
    ],
    budgetMS: places ? 2500 : 500,
    examples: 25,
  },
  mutate: [
    ...(places
      ? JSON.parse(readFileSync(places, 'utf8'))
      : [part.endsWith('.ts') ? `model/${part}` : `model/${part}/**/*.ts`]),
    '!model/test/**',
    // What binds the command to Node is tested as a process.
    '!model/cli.ts',
    '!model/cli/node.ts',
  ],
  ignorePatterns: ['/build', '/.docusaurus', '/.cache', '/docs', '/src', '/static', '/test', '/scripts', '/reports'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // Every mutant makes the modules anew: much young garbage, and code that is worth keeping compiled.
  testRunnerNodeArgs: ['--max-semi-space-size=64', '--no-flush-bytecode'],
  timeoutMS: 60000,
  timeoutFactor: 0,
  dryRunTimeoutMinutes: 10,
  tsconfigFile: 'no-tsconfig.json',
  disableTypeChecks: false,
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, reportMutants: false, reportScoreTable: true },
  thresholds: { high: 95, low: 90, break: null },
  tempDirName: '.stryker-tmp',
};
