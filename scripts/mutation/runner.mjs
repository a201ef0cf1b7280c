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
/** More mutants than there will be. */
const MOST = 50_000;

/** fast-check with few examples per property, the same ones every time. */
function withExamples(most) {
  const assert = (property, { numRuns = most, ...rest } = {}) =>
    fc.assert(property, { seed: 1, endOnFailure: true, ...rest, numRuns: Math.min(numRuns, most) });
  return { ...fc, assert };
}

/** The work of this process so far, whatever else the machine does. */
const spentMS = () => process.cpuUsage().user / 1000;

/** By mutant, how often it was reached, without those that were not. */
function hitsOf(reached) {
  const hits = {};
  for (let mutant = 0; mutant < reached.length; mutant++) if (reached[mutant] > 0) hits[mutant] = reached[mutant];
  return hits;
}

const messageOf = (error) => (error instanceof Error ? error.message : String(error));

/**
 * Runs the tests of the model in this process. Every mutant gets a new copy of every module, so that nothing that the model
 * remembers hides it and a constant can be mutated like anything else. Tests come in the order that finds a fault soonest, and
 * end with the first that fails, or when the time of a mutant is spent: it then counts as survived.
 */
class InProcessRunner {
  static inject = tokens(commonTokens.options);
  #options;
  #files;
  /** Makes a copy of the modules for a mutant. */
  #evaluate;
  /** @type {Record<string, { id: string, file: string, ms: number, loadMS: number, reaches: string[] }>} */
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
    this.#files = readdirSync(tests, { recursive: true })
      .map((each) => resolve(tests, each))
      .filter((file) => file.endsWith('.test.ts') && !without.includes(relative(process.cwd(), file)))
      .sort();
    ({ evaluate: this.#evaluate } = await bundleOf(this.#files, process.cwd(), 'trial'));
  }

  /** A new copy of the model and its tests: what loads each file, and what takes the tests that it declares. */
  #copy(evaluate, given = {}) {
    const { words, ...taking } = suite(expect, spentMS);
    const packages = { vitest: words, 'fast-check': withExamples(this.#options.examples) };
    return { loads: evaluate({ ...given, packages }), ...taking };
  }

  async #run(file, test) {
    expect.setState({ testPath: resolve(file), currentTestName: test.name });
    await run(test, spentMS);
  }

  /**
   * Runs every test, each file with a copy of its own, and sees which mutants it reaches and how often. What runs while a file is
   * loaded is reached by each of its tests, for a mutant is active before the file is loaded.
   */
  async dryRun() {
    const { evaluate, mutants } = await bundleOf(this.#files, process.cwd(), 'coverage');
    const modules = [...mutants].filter(([, ids]) => ids.length > 0);
    const reached = new Uint32Array(MOST);
    const tests = [];
    const perTest = {};
    this.#measured = {};
    for (const path of this.#files) {
      const file = relative(process.cwd(), path);
      reached.fill(0);
      const { loads, collect } = this.#copy(evaluate, { reached });
      const declared = collect(loads[file]);
      const byLoading = reached.slice();
      for (const [name, test] of declared) {
        const id = `${file}#${name}`;
        const blocksMS = () => test.parents.reduce((sum, parent) => sum + parent.ms, 0);
        const before = blocksMS();
        reached.set(byLoading);
        const from = spentMS();
        const failureMessage = await this.#run(file, test).then(() => undefined, messageOf);
        const loadMS = blocksMS();
        const ms = spentMS() - from - (loadMS - before);
        const status = failureMessage === undefined ? TestStatus.Success : TestStatus.Failed;
        tests.push({ id, name: id, fileName: path, timeSpentMs: ms, status, failureMessage });
        perTest[id] = hitsOf(reached);
        const reaches = modules.filter(([, ids]) => ids.some((mutant) => reached[mutant] > byLoading[mutant]));
        this.#measured[id] = { id, file, ms, loadMS, reaches: reaches.map(([name]) => name) };
      }
    }
    await writeFile(MEASURED, JSON.stringify(this.#measured));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: {}, perTest } };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName }) {
    this.#measured ??= JSON.parse(await readFile(MEASURED, 'utf8'));
    let hits = 0;
    /** Ends what would go on for ever. */
    const hit = () => {
      hits += 1;
      if (hits > hitLimit) throw new Error(`The mutant was reached ${hits} times`);
      return true;
    };
    const source = relative(process.cwd(), sandboxFileName);
    const kills = this.#kills.get(source) ?? new Map();
    this.#kills.set(source, kills);

    const end = spentMS() + this.#options.budgetMS;
    const { loads, finder } = this.#copy(this.#evaluate, { mutant: Number(activeMutant.id), hit });
    const loaded = new Map();
    const chosen = (testFilter ?? Object.keys(this.#measured)).map((id) => this.#measured[id]);
    let nrOfTests = 0;
    for (const { id, file, ms, loadMS } of inOrder(chosen, source, kills)) {
      // The nearest test runs however long it takes.
      if (nrOfTests > 0 && spentMS() + ms + (loaded.has(file) ? 0 : loadMS) > end) continue;
      nrOfTests += 1;
      try {
        if (!loaded.has(file)) loaded.set(file, finder(loads[file]));
        const test = loaded.get(file)(id.slice(file.length + 1));
        if (test === undefined) throw new Error(`The test is gone: ${id}`);
        await this.#run(file, test);
      } catch (error) {
        kills.set(id, (kills.get(id) ?? 0) + 1);
        return (
          determineHitLimitReached(hits, hitLimit) ?? {
            status: MutantRunStatus.Killed,
            killedBy: [id],
            failureMessage: messageOf(error),
            nrOfTests,
          }
        );
      }
    }
    return determineHitLimitReached(hits, hitLimit) ?? { status: MutantRunStatus.Survived, nrOfTests };
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
