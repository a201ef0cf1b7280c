import { format } from 'node:util';

/**
 * @typedef {{ name: string, run: () => unknown, parents: readonly Block[] }} Test
 * @typedef {{ name: string, begun: boolean, hooks: Record<'beforeAll' | 'beforeEach' | 'afterEach' | 'afterAll', (() => unknown)[]> }} Block
 */

const block = (name) => ({ name, begun: false, hooks: { beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] } });

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
 */
export function suite(expect) {
  let parents = [];
  /** @type {Test[]} */
  let tests = [];
  const test = withEach((name, run) =>
    tests.push({ name: [...parents.slice(1).map((each) => each.name), name].join(' '), run, parents }),
  );
  const describe = withEach((name, body) => {
    const before = parents;
    parents = [...before, block(name)];
    body();
    parents = before;
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
  function collect(load) {
    parents = [block('')];
    tests = [];
    load();
    return tests;
  }
  return { words, collect };
}

/** Runs one test with the hooks around it. Those before all run with the first test of their block. Throws what the test throws. */
export async function run({ run, parents }) {
  for (const parent of parents) {
    if (parent.begun) continue;
    parent.begun = true;
    for (const before of parent.hooks.beforeAll) await before();
  }
  for (const parent of parents) for (const before of parent.hooks.beforeEach) await before();
  try {
    await run();
  } finally {
    for (const parent of [...parents].reverse()) for (const after of parent.hooks.afterEach) await after();
  }
}
