import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string[]} words of the npm command that it runs
 * @property {readonly string[]} [after] stages that have to have passed before
 * @property {boolean} [alone] whether nothing may run beside it; its output is shown as it comes
 * @property {() => {passed: number, failed: number} | undefined} [count] what its tests left; a stage without counts as one check
 * @property {string} fix what to do when it fails
 */

/**
 * @typedef {object} Result
 * @property {string} name
 * @property {boolean} ok
 * @property {number} seconds
 * @property {string} output
 */

/** Runs the npm command of a stage. */
function runStage({ name, words, alone }) {
  const started = performance.now();
  const cli = process.env.npm_execpath;
  const [command, before] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []];
  return new Promise((resolve) => {
    const child = spawn(command, [...before, ...words], {
      cwd: root,
      stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command === 'npm',
    });
    const output = [];
    const end = (ok) =>
      resolve({ name, ok, seconds: (performance.now() - started) / 1000, output: Buffer.concat(output).toString() });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => output.push(data));
    child.on('error', ({ message }) => {
      output.push(Buffer.from(`npm could not be started: ${message}\n`));
      end(false);
    });
    child.on('close', (status) => end(status === 0));
  });
}

/** The first of the waiting stages that may start beside those that run. */
function nextStage(waiting, { running, passed }) {
  if ([...running].some(({ alone }) => alone)) return undefined;
  return waiting.find(
    ({ after = [], alone }) => after.every((name) => passed.has(name)) && !(alone && running.size > 0),
  );
}

/**
 * Runs stages side by side, in their order as far as their needs allow, and tells of each as it ends. After the first that fails no
 * other is started; those that run are waited for.
 * @param {readonly Stage[]} stages
 * @param {{most: number, onStart: (stage: Stage) => void, onEnd: (stage: Stage, result: Result) => void}} options most: how many at a time
 * @returns {Promise<boolean>} whether all have passed
 */
export async function runStages(stages, { most, onStart, onEnd }) {
  const waiting = [...stages];
  const running = new Set();
  const passed = new Set();
  let failed = false;
  const work = new Set();
  const fill = () => {
    while (!failed && running.size < most) {
      const stage = nextStage(waiting, { running, passed });
      if (stage === undefined) return;
      waiting.splice(waiting.indexOf(stage), 1);
      running.add(stage);
      onStart(stage);
      const job = runStage(stage).then((result) => {
        running.delete(stage);
        work.delete(job);
        if (result.ok) passed.add(stage.name);
        else failed = true;
        onEnd(stage, result);
      });
      work.add(job);
    }
  };
  for (fill(); work.size > 0; fill()) await Promise.race(work);
  return !failed && waiting.length === 0;
}
