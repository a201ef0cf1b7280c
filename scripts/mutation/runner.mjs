import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { DryRunStatus, determineHitLimitReached, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import { bundleOf } from './bundle.mjs';
import { expect } from './expect.mjs';
import { inOrder } from './order.mjs';
import { run, suite } from './suite.mjs';

/** What the dry run measured, for the processes that Stryker starts after a time-out and that see no dry run. */
const MEASURED = 'mutation-tests.json';
/** Where instrumented code looks for the active mutant and counts what is covered. */
const instrumented = (globalThis.__stryker__ ??= {});

/** fast-check with few examples per property, the same ones every time. */
function withExamples(most) {
  const assert = (property, { numRuns = most, ...rest } = {}) =>
    fc.assert(property, { seed: 1, endOnFailure: true, ...rest, numRuns: Math.min(numRuns, most) });
  return { ...fc, assert };
}

const add = (to, from = {}) => {
  for (const [mutant, hits] of Object.entries(from)) to[mutant] = (to[mutant] ?? 0) + hits;
};

const messageOf = (error) => (error instanceof Error ? error.message : String(error));

/**
 * Runs the tests of the model in this process. Every mutant gets a new copy of every module, so that nothing that the model
 * remembers hides it and a constant can be mutated like anything else. Tests come in the order that finds a fault soonest, and
 * end with the first that fails, or when the time of a mutant is spent: it then counts as survived.
 */
class InProcessRunner {
  static inject = tokens(commonTokens.options);
  #options;
  #evaluate;
  /** @type {Record<string, { id: string, file: string, ms: number }>} */
  #measured;
  /** @type {Map<string, Map<string, number>>} by source file, which tests killed mutants of it, and how many */
  #kills = new Map();

  constructor({ inProcess }) {
    this.#options = inProcess;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const { tests, without } = this.#options;
    const files = readdirSync(tests, { recursive: true })
      .map((each) => resolve(tests, each))
      .filter((file) => file.endsWith('.test.ts') && !without.includes(relative(process.cwd(), file)))
      .sort();
    this.#evaluate = await bundleOf(files, process.cwd(), ['vitest', 'fast-check']);
  }

  /** A new copy of the model and its tests: the names of the test files, and what gives the tests of one. */
  #copy() {
    const { words, collect } = suite(expect);
    const loads = this.#evaluate({ vitest: words, 'fast-check': withExamples(this.#options.examples) });
    /** @returns {Map<string, import('./suite.mjs').Test>} by id */
    const testsOf = (file) => {
      const found = new Map();
      for (const test of collect(loads[file])) {
        const same = [...found.keys()].filter((id) => id.replace(/ \(\d+\)$/, '') === `${file}#${test.name}`).length;
        found.set(`${file}#${test.name}${same === 0 ? '' : ` (${same + 1})`}`, test);
      }
      return found;
    };
    return { files: Object.keys(loads), testsOf };
  }

  async #run(file, test) {
    expect.setState({ testPath: resolve(file), currentTestName: test.name });
    await run(test);
  }

  async dryRun() {
    instrumented.activeMutant = undefined;
    const results = [];
    const coverage = { static: {}, perTest: {} };
    for (const file of this.#copy().files) {
      const covered = { static: {}, perTest: {} };
      instrumented.mutantCoverage = covered;
      const tests = this.#copy().testsOf(file);
      for (const [id, test] of tests) {
        const begun = performance.now();
        const result = { id, name: id, fileName: resolve(file), status: TestStatus.Success };
        instrumented.currentTestId = id;
        try {
          await this.#run(file, test);
        } catch (error) {
          Object.assign(result, { status: TestStatus.Failed, failureMessage: messageOf(error) });
        }
        instrumented.currentTestId = undefined;
        results.push({ ...result, timeSpentMs: performance.now() - begun });
      }
      // What runs while a file is loaded is covered by each of its tests, for a mutant is active before the file is loaded.
      for (const id of tests.keys()) {
        coverage.perTest[id] = { ...covered.static };
        add(coverage.perTest[id], covered.perTest[id]);
      }
    }
    const measured = results.map(({ id, fileName, timeSpentMs }) => [
      id,
      { id, file: relative(process.cwd(), fileName), ms: timeSpentMs },
    ]);
    this.#measured = Object.fromEntries(measured);
    await writeFile(MEASURED, JSON.stringify(this.#measured));
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: coverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName }) {
    this.#measured ??= JSON.parse(await readFile(MEASURED, 'utf8'));
    Object.assign(instrumented, { activeMutant: activeMutant.id, hitCount: 0, hitLimit, currentTestId: undefined });
    const source = relative(resolve('model'), sandboxFileName);
    const kills = this.#kills.get(source) ?? new Map();
    this.#kills.set(source, kills);

    const end = performance.now() + this.#options.budgetMS;
    const { testsOf } = this.#copy();
    const loaded = new Map();
    const chosen = (testFilter ?? Object.keys(this.#measured)).map((id) => this.#measured[id]);
    let nrOfTests = 0;
    for (const { id, file, ms } of inOrder(chosen, source, kills)) {
      if (performance.now() + ms > end) continue;
      nrOfTests += 1;
      try {
        if (!loaded.has(file)) loaded.set(file, testsOf(file));
        const test = loaded.get(file).get(id);
        if (test === undefined) throw new Error(`The test is gone: ${id}`);
        await this.#run(file, test);
      } catch (error) {
        kills.set(id, (kills.get(id) ?? 0) + 1);
        return (
          determineHitLimitReached(instrumented.hitCount, hitLimit) ?? {
            status: MutantRunStatus.Killed,
            killedBy: [id],
            failureMessage: messageOf(error),
            nrOfTests,
          }
        );
      }
    }
    return determineHitLimitReached(instrumented.hitCount, hitLimit) ?? { status: MutantRunStatus.Survived, nrOfTests };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
export const strykerValidationSchema = {
  properties: {
    inProcess: {
      type: 'object',
      properties: {
        tests: { type: 'string', description: 'The folder of the test files.' },
        without: { type: 'array', items: { type: 'string' }, description: 'Test files that are not run.' },
        budgetMS: { type: 'number', description: 'How long the tests of one mutant may take.' },
        examples: { type: 'integer', description: 'How many examples a property tries at most.' },
      },
      required: ['tests', 'without', 'budgetMS', 'examples'],
      additionalProperties: false,
    },
  },
};
