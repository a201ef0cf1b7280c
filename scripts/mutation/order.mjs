import { dirname } from 'node:path';

/** How much dearer a test may be than one of another folder and still come first. */
const NEAR = { own: 200, folder: 50 };
const KILLER = 10;

/**
 * The tests in the order in which they are most likely to find a fault of a source file in the least time: cheap ones, those of
 * the file's own test file and folder, and those that found one in it before.
 * @param {readonly { id: string, file: string, ms: number, loadMS: number }[]} tests
 * @param {string} source a file of the model, `render/table.ts`
 * @param {ReadonlyMap<string, number>} kills by id of a test, the mutants of the file that it killed
 */
export function inOrder(tests, source, kills) {
  const own = `model/test/${source.replace(/\.ts$/, '.test.ts')}`;
  const cost = ({ id, file, ms, loadMS }) => {
    const near = file === own ? NEAR.own : dirname(file) === dirname(own) ? NEAR.folder : 1;
    return (ms + loadMS / 10 + 1) / near / (1 + KILLER * (kills.get(id) ?? 0));
  };
  return tests
    .map((test) => ({ test, cost: cost(test) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ test }) => test);
}
