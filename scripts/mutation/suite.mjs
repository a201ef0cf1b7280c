import { format } from 'node:util';

/**
 * @typedef {{ name: string, run: () => unknown, parents: readonly Block[] }} Test
 * @typedef {{ name: string, ms: number, begun: boolean, hooks: Record<'beforeAll' | 'beforeEach' | 'afterEach' | 'afterAll', (() => unknown)[]> }} Block
 */

const block = (name) => ({
  name,
  ms: 0,
  begun: false,
  hooks: { beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] },
});

/** The title of one row of a table of tests, as Vitest writes it: `%s`, `%i`, `%d`, `%j`, `%#` and `$name`. */
function titled(title, values, index) {
  const places = title.match(/%[sdifjoO]/g)?.length ?? 0;
  const text = format(title.replaceAll('%#', String(index)), ...values.slice(0, places));
  return text.replace(/\$(\w+)/g, (whole, name) => (values[0]?.[name] === undefined ? whole : String(values[0][name])));
}

/** The last argument that is a function: options may stand before it or, as a number, behind it. */
const bodyOf = (rest) => rest.find((each) => typeof each === 'function');

function withEach(one) {
  const each =
    (rows) =>
    (title, ...rest) => {
      for (const [index, row] of rows.entries()) {
        const values = Array.isArray(row) ? row : [row];
        one(titled(title, values, index), () => bodyOf(rest)(...values));
      }
    };
  return Object.assign((title, ...rest) => one(title, bodyOf(rest)), { each });
}

/**
 * What the test files of the model import from Vitest, and `collect`, which gives the tests that loading a file declares. A word
 * of Vitest that is not here is undefined, so that a test file that needs it fails instead of passing.
 * @param {object} expect what the tests expect with
 * @param {() => number} clock milliseconds of work so far
 */
export function suite(expect, clock) {
  let parents = [];
  /** @type {Test[]} */
  let tests = [];
  /** Blocks that wait until one of their tests is asked for; undefined where none waits. */
  let waiting;
  const named = (name) => [...parents.slice(1).map((each) => each.name), name].join(' ');

  /** Does what belongs to a block and counts its time, without that of the blocks inside it. */
  function within(own, around, body) {
    const before = parents;
    parents = [...around, own];
    const from = clock();
    body();
    const ms = clock() - from;
    own.ms += ms;
    for (const outer of around.slice(-1)) outer.ms -= ms;
    parents = before;
  }

  const test = withEach((name, run) => tests.push({ name: named(name), run, parents }));
  const describe = withEach((name, body) => {
    const around = parents;
    const open = () => within(block(name), around, body);
    if (waiting) waiting.push({ name: named(name), open });
    else open();
  });
  const hook = (when) => (body) => parents.at(-1).hooks[when].push(body);
  const words = {
    describe,
    test,
    it: test,
    expect,
    beforeAll: hook('beforeAll'),
    beforeEach: hook('beforeEach'),
    afterEach: hook('afterEach'),
    afterAll: hook('afterAll'),
    vi: { setConfig() {} },
  };

  /** The tests of a file, by name; the second test of a name has a number behind it. */
  function byName(declared) {
    const times = new Map();
    return new Map(
      declared.map((each) => {
        const again = (times.get(each.name) ?? 0) + 1;
        times.set(each.name, again);
        return [again === 1 ? each.name : `${each.name} (${again})`, each];
      }),
    );
  }

  /** All tests that loading a file declares, by name. */
  function collect(load) {
    tests = [];
    waiting = undefined;
    within(block(''), [], load);
    return byName(tests);
  }

  /** What gives a test of a file by its name: a block is not gone into before one of its tests is asked for. */
  function finder(load) {
    const own = [];
    let left = [];
    tests = own;
    waiting = left;
    within(block(''), [], load);
    waiting = undefined;
    return (name) => {
      tests = own;
      for (const each of left) if (name.startsWith(`${each.name} `)) each.open();
      left = left.filter((each) => !name.startsWith(`${each.name} `));
      return byName(own).get(name);
    };
  }
  return { words, collect, finder };
}

/**
 * Runs one test with the hooks around it. Those before all run with the first test of their block, and their time is the block's.
 * Throws what the test throws.
 */
export async function run({ run, parents }, clock) {
  for (const parent of parents) {
    if (parent.begun) continue;
    parent.begun = true;
    const from = clock();
    for (const before of parent.hooks.beforeAll) await before();
    parent.ms += clock() - from;
  }
  for (const parent of parents) for (const before of parent.hooks.beforeEach) await before();
  try {
    await run();
  } finally {
    for (const parent of [...parents].reverse()) for (const after of parent.hooks.afterEach) await after();
  }
}
