import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';

/** A test may read files beside itself, so `import.meta.url`, which a script has not, is written out. */
const withAddress = (text, path) => text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));

/**
 * Instrumented code asks a function at every mutant whether it is the active one and tells another that it is covered, which is
 * most of what it does. In a trial it compares a constant and tells nothing.
 */
const forTrial = (text) =>
  text
    .replace(/stryMutAct_\w+\("(\d+)"\)/g, '(ACTIVE_MUTANT === $1 && HIT())')
    .replace(/stryCov_\w+\(("\d+"(?:, ?)?)+\),?/g, '');

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
 * @param {readonly string[]} given packages that `evaluate` is given, in place of those that are installed
 * @param {boolean} trial whether it is for trying mutants, or for seeing what covers them
 * @returns {Promise<(given: Readonly<Record<string, object>>, mutant?: number, hit?: () => true) => Readonly<Record<string, () => unknown>>>} `evaluate`, which gives
 * what loads a file by the file's name
 */
export async function bundleOf(files, root, given, trial) {
  const name = (file) => relative(root, file).replaceAll('\\', '/');
  const contents = files.map(
    (file) => `exports[${JSON.stringify(name(file))}] = () => require(${JSON.stringify(file)});`,
  );
  const { outputFiles, metafile } = await build({
    stdin: { contents: contents.join('\n'), resolveDir: root },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [editing((text, path) => withAddress(trial ? forTrial(text) : text, path))],
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
  for (const path of packages) if (!given.includes(path)) installed[path] = await import(path);
  const script = new vm.Script(`(function (exports, require, ACTIVE_MUTANT, HIT) {${outputFiles[0].text}\n})`, {
    filename: 'tests.cjs',
  });
  return (instead, mutant, hit) => {
    const tests = {};
    script.runInThisContext()(tests, (path) => instead[path] ?? installed[path], mutant, hit);
    return tests;
  };
}
