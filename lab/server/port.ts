import { createServer } from 'node:net';
import { LabError } from '../errors';

/** A port that nothing listens on. With `wanted` that port, or a LabError that says that it is taken. */
export function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () => reject(new LabError(`port ${wanted} is taken; leave out --port or name another`)));
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : wanted));
    });
  });
}
