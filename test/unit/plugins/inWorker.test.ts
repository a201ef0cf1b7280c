import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { type Given, inWorker } from '../../../src/plugins/lib/inWorker';

// Bundling takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'worker-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program of two files. */
function run(text: string, input: unknown): Promise<Given<unknown>> {
  const entry = join(folder, 'run.mts');
  writeFileSync(join(folder, 'part.ts'), `export const sign: string = '!';`);
  writeFileSync(
    entry,
    `import { parentPort, workerData } from 'node:worker_threads'; import { sign } from './part'; ${text}`,
  );
  return inWorker(process.cwd(), entry, input);
}

const ANSWER = 'parentPort?.postMessage({ input: workerData.input + sign, code: workerData.code });';

describe('A program in a thread', () => {
  it('is given its input, runs with what it imports, and answers', async () => {
    expect((await run(ANSWER, 'here')).input).toBe('here!');
  });

  it('knows itself by a hash that only its own text changes', async () => {
    const first = await run(ANSWER, 'a');
    expect((await run(ANSWER, 'b')).code).toBe(first.code);
    expect((await run(`${ANSWER} Math.random();`, 'a')).code).not.toBe(first.code);
  });

  it('fails the build with its own error, and where it says nothing', async () => {
    await expect(run(`throw new Error('no page' + sign)`, '')).rejects.toThrow('no page!');
    await expect(run('void sign;', '')).rejects.toThrow(/ended without an answer/);
    await expect(run('const = 1;', '')).rejects.toThrow(/Build failed/);
  });
});
