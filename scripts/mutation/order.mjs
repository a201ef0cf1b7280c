import { dirname } from 'node:path';

/** So many times dearer a test may be than one that only loads the source, and still come first. */
const NEAR = { own: 200, folder: 50, reaches: 50, killed: 10 };

/**
 * The tests in the order in which they are most likely to find a fault of a source file in the least time: cheap ones, those of
 * the file's own test file and folder, those that reach code of it and not only load it, and those that found a fault in it before.
 * @param {readonly { id: string, file: string, ms: number, loadMS: number, reaches: readonly string[] }[]} tests
 * @param {string} source `model/render/table.ts`
 * @param {ReadonlyMap<string, number>} kills by id of a test, the mutants of the file that it killed
 */
export function inOrder(tests, source, kills) {
  const own = source.replace(/^model\//, 'model/test/').replace(/\.ts$/, '.test.ts');
  const cost = ({ id, file, ms, loadMS, reaches }) => {
    const place = file === own ? NEAR.own : dirname(file) === dirname(own) ? NEAR.folder : 1;
    const reach = reaches.includes(source) ? NEAR.reaches : 1;
    return (ms + loadMS / 10 + 1) / place / reach / (1 + NEAR.killed * (kills.get(id) ?? 0));
  };
  return tests
    .map((test) => ({ test, cost: cost(test) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ test }) => test);
}
