import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { bundle } from './bundle';

/** What a program in a thread is given as its `workerData`. */
export interface Given<Input> {
  readonly input: Input;
  /** Hash of the program with all that it imports. */
  readonly code: string;
}

/**
 * Runs a program in a thread of its own, beside the build's other work.
 * @param entry its file below `siteDir`; it finds its `Given` in `workerData` and posts one message, its answer
 * @throws what the program throws
 */
export async function inWorker<Input, Answer>(siteDir: string, entry: string, input: Input): Promise<Answer> {
  const program = await bundle(siteDir, entry);
  const given: Given<Input> = { input, code: createHash('sha256').update(program).digest('hex') };
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { eval: true, workerData: given });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error(`${entry} ended without an answer`)));
  });
}
