import { parentPort, workerData } from 'node:worker_threads';
import type { Given } from '../../lib/inWorker';
import { type Part, type Site, writeCopies } from './writeCopies.mjs';

const { input } = workerData as Given<{ readonly part: Part; readonly site: Site }>;
writeCopies(input.part, input.site);
parentPort?.postMessage(undefined);
