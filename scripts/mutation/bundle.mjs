import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';

/** A test may read files beside itself, so `import.meta.url`, which a script has not, is written out. */
const withAddress = (text, path) => text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));

/**
 * Instrumented code asks a function at every mutant whether it is the active one and tells another that it is reached, which is most
 * of what it does. While mutants are tried it compares a constant and tells nothing; while it is seen what the tests reach, it counts
 * and no mutant is active.
 */
const ASKS = /stryMutAct_\w+\("(\d+)"\)/g;
const TELLS = /stryCov_\w+\(((?:"\d+"(?:, ?)?)+)\)(,?)/g;
const editsOf = {
  trial: (text) => text.replace(ASKS, '(MUTANT === $1 && HIT())').replace(TELLS, ''),
  coverage: (text) =>
    text
      .replace(ASKS, 'false')
      .replace(TELLS, (_, ids, comma) => `(${ids.replace(/"(\d+)"/g, 'REACHED[$1]++')})${comma}`),
};

/** Books of records above this size are shared between the copies, frozen. */
const LARGE = 50_000;

function frozen(value) {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** Leaves large files of records out of the script: `require` gives them by their path. */
const sharing = {
  name: 'sharing',
  setup({ onResolve }) {
    onResolve({ filter: /\.json$/ }, ({ path, resolveDir }) => {
      const file = resolve(resolveDir, path);
      return statSync(file).size > LARGE ? { path: file, external: true } : undefined;
    });
  },
};

/** Reads the modules as `edit` makes them of their text and path. */
const editing = (edit) => ({
  name: 'editing',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
      contents: edit(await readFile(path, 'utf8'), path),
      loader: 'ts',
    }));
  },
});

/**
 * Test files and the code that they test as one compiled script. `evaluate` makes a new copy of every module, caches and all;
 * a module runs when the first test file that imports it is loaded.
 * @param {readonly string[]} files absolute paths of test files
 * @param {string} root the folder that the names of the files are relative to
 * @param {'trial' | 'coverage'} purpose trying mutants, or seeing what reaches them
 * @returns {Promise<{ evaluate: (given: {
 *   packages: Readonly<Record<string, object>>, mutant?: number, hit?: () => true, reached?: Uint32Array
 * }) => Readonly<Record<string, () => unknown>>, mutants: ReadonlyMap<string, readonly number[]> }>} `evaluate` gives what loads a file
 * by the file's name, `packages` stand in for those that are installed; `mutants` are those of each module
 */
export async function bundleOf(files, root, purpose) {
  const name = (file) => relative(root, file).replaceAll('\\', '/');
  const contents = files.map(
    (file) => `exports[${JSON.stringify(name(file))}] = () => require(${JSON.stringify(file)});`,
  );
  const mutants = new Map();
  const edit = (text, path) => {
    mutants.set(
      name(path),
      Array.from(text.matchAll(ASKS), ([, id]) => Number(id)),
    );
    return withAddress(editsOf[purpose](text), path);
  };
  const { outputFiles, metafile } = await build({
    stdin: { contents: contents.join('\n'), resolveDir: root },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [sharing, editing(edit)],
    metafile: true,
    write: false,
    outfile: 'tests.cjs',
    logLevel: 'error',
  });
  const packages = new Set(
    Object.values(metafile.outputs).flatMap(({ imports }) =>
      imports.filter(({ external }) => external).map(({ path }) => path),
    ),
  );
  const installed = {};
  for (const path of packages) {
    if (path.endsWith('.json')) installed[path] = frozen(JSON.parse(await readFile(path, 'utf8')));
    else if (path !== 'vitest') installed[path] = await import(path);
  }
  const source = `(function (exports, require, MUTANT, HIT, REACHED) {${outputFiles[0].text}\n})`;
  const script = new vm.Script(source, { filename: 'tests.cjs' });
  const evaluate = ({ packages: instead, mutant, hit, reached }) => {
    const tests = {};
    script.runInThisContext()(tests, (path) => instead[path] ?? installed[path], mutant, hit, reached);
    return tests;
  };
  return { evaluate, mutants };
}
