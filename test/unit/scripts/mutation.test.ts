import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { merged, placesToTry } from '../../../scripts/mutation/again.mjs';
import { inOrder } from '../../../scripts/mutation/order.mjs';
import { score, survivors } from '../../../scripts/mutation/survivors.mjs';

const ROOT = resolve('.');

interface Mutant {
  readonly mutatorName: string;
  readonly replacement: string;
  readonly status: string;
  readonly location: { readonly start: { readonly line: number } };
}

/** A model of one file with a constant, something that it remembers, a loop, and a difference that no test sees. */
const MODEL = `const RATE = { low: 2 };
const known = new Map<number, number>();
export function twice(units: number): number {
  const found = known.get(units) ?? units * RATE.low;
  known.set(units, found);
  return found;
}
export function steps(most: number): number {
  let count = 0;
  for (let left = most; left > 0; left--) count += 1;
  return count;
}
export const unseen = (a: number) => a - 1;
export const untried = (a: number) => a - 1;
`;

const TESTS = `import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { steps, twice, unseen } from '../sums';
let before = 0;
beforeAll(() => { before = 7; });
describe('Sums', () => {
  test.each([[1, 2], [7, 14]])('twice %i is %i', (units, doubled) => expect(twice(units)).toBe(doubled));
  test('of any number are even', () => fc.assert(fc.property(fc.nat(), (units) => twice(units) % 2 === 0)));
  test('end', () => expect(steps(before)).toEqual(7));
  test('go unseen', () => { unseen(before); });
  test('refuse with await', async () => {
    await expect(Promise.reject(new Error('no'))).rejects.toThrow('no');
  });
});
`;

const CONFIG = {
  plugins: [join(ROOT, 'scripts/mutation/runner.mjs')],
  testRunner: 'in-process',
  inProcess: { tests: 'model/test', without: ['model/test/broken.test.ts'], budgetMS: 5000, examples: 5 },
  mutate: ['model/sums.ts'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 10_000,
  timeoutFactor: 0,
  tsconfigFile: 'no-tsconfig.json',
  reporters: ['json'],
};

let folder: string;
let mutants: readonly Mutant[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mutation-'));
  const files = {
    'package.json': '{ "type": "module" }',
    'stryker.config.json': JSON.stringify(CONFIG),
    'model/sums.ts': MODEL,
    'model/test/sums.test.ts': TESTS,
    'model/test/broken.test.ts': 'throw new Error("left out");',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const stryker = join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { status, stdout } = spawnSync(process.execPath, [stryker, 'run'], { cwd: folder, encoding: 'utf8' });
  expect([status, status === 0 ? '' : stdout]).toEqual([0, '']);
  const report = JSON.parse(readFileSync(join(folder, 'reports/mutation/mutation.json'), 'utf8'));
  mutants = report.files['model/sums.ts'].mutants;
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const found = (line: number) =>
  mutants
    .filter(({ location }) => location.start.line === line)
    .map(({ mutatorName, replacement, status }) => `${mutatorName} ${replacement}: ${status}`);

describe('A mutant of the model', () => {
  test('is killed by the test that fails, in code, in a constant and behind what the code remembers', () => {
    expect(found(1)).toEqual(['ObjectLiteral {}: Killed']);
    expect(found(4)).toContain('ArithmeticOperator units / RATE.low: Killed');
  });

  test('that goes on for ever ends', () => {
    expect(found(10)).toContain('UpdateOperator left++: Timeout');
    expect(found(10)).toContain('ConditionalExpression false: Killed');
  });

  test('survives where a test runs it and sees no difference', () => {
    expect(found(13)).toContain('ArithmeticOperator a + 1: Survived');
  });

  test('that no test runs is told as such', () => {
    expect(found(14)).toContain('ArithmeticOperator a + 1: NoCoverage');
  });
});

describe('The order of tests', () => {
  const SOURCE = 'model/billing/bill.ts';
  const file = (name: string) => `model/test/${name}.test.ts`;
  const tests = [
    { id: 'far', file: file('render/table'), ms: 5, loadMS: 0, reaches: [] },
    { id: 'farther', file: file('render/table'), ms: 50, loadMS: 0, reaches: [] },
    { id: 'reaching', file: file('render/table'), ms: 200, loadMS: 0, reaches: [SOURCE] },
    { id: 'folder', file: file('billing/other'), ms: 100, loadMS: 0, reaches: [] },
    { id: 'own', file: file('billing/bill'), ms: 100, loadMS: 0, reaches: [] },
  ];
  const ids = (kills: [string, number][]) => inOrder(tests, SOURCE, new Map(kills)).map(({ id }: { id: string }) => id);

  test('is that of nearness, reach and time', () =>
    expect(ids([])).toEqual(['own', 'folder', 'reaching', 'far', 'farther']));
  test('puts first what found faults in the file before', () => expect(ids([['farther', 99]])[0]).toBe('farther'));
});

describe('The survivors', () => {
  const at = (line: number, start: number, end: number) => ({
    start: { line, column: start },
    end: { line, column: end },
  });
  const mutant = (status: string, replacement: string) => ({
    status,
    replacement,
    mutatorName: 'ArithmeticOperator',
    location: at(2, 3, 8),
    coveredBy: ['a', 'b'],
    testsCompleted: 1,
  });
  const source = 'x\n  a | b\n';
  const text = survivors({
    files: {
      'model/billing/bill.ts': { source, mutants: [mutant('Killed', 'a & b'), mutant('Survived', 'a ^ b')] },
      'model/format.ts': { source, mutants: [mutant('Timeout', 'a & b'), mutant('NoCoverage', 'a + b')] },
    },
  });

  test('are scored by folder and as a whole', () => {
    expect(text).toContain('| billing | 2 | 1 | 50.0 | 1 | 1 |');
    expect(text).toContain('| **Whole** | 4 | 2 | 50.0 | 2 | 2 |');
  });

  test('are listed by file with their place, what was there and what came instead', () => {
    expect(text).toContain('## model/billing/bill.ts');
    expect(text).toContain('| 2 | ArithmeticOperator | `` a \\| b `` | `` a ^ b `` | 1 of 2 |');
    expect(text).not.toContain('a & b');
  });
});

describe('Survivors that are tried again', () => {
  const mutant = (status: string, replacement: string, testsCompleted: number) => ({
    status,
    replacement,
    mutatorName: 'ArithmeticOperator',
    location: { start: { line: 2, column: 3 }, end: { line: 2, column: 8 } },
    coveredBy: ['a', 'b'],
    testsCompleted,
  });
  const of = (...mutants: object[]) => ({ files: { 'model/format.ts': { source: '', mutants } } });
  const first = of(mutant('Killed', 'a & b', 1), mutant('Survived', 'a ^ b', 1), mutant('Survived', 'a + b', 2));

  test('are those whose time was over before their tests were', () => {
    expect(placesToTry(first)).toEqual(['model/format.ts:2:2-2:7']);
    expect(placesToTry(of(mutant('Survived', 'a + b', 2)))).toEqual([]);
  });

  test('count as what came of it; what was killed stays killed', () => {
    const again = of(mutant('Survived', 'a & b', 2), mutant('Killed', 'a ^ b', 2));
    expect(merged(first, again).files['model/format.ts'].mutants.map(({ status }: Mutant) => status)).toEqual([
      'Killed',
      'Killed',
      'Survived',
    ]);
    expect(score(first)).toBeCloseTo(100 / 3);
    expect(score(merged(first, again))).toBeCloseTo(200 / 3);
  });
});
