import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { ModelError } from '../errors';
import type { Surroundings } from './verb';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a directory',
  EACCES: 'no permission to read it',
};

/** Files and standard input of the machine. */
export const node: Surroundings = {
  read: async (file) => {
    if (file === '-') return text(process.stdin);
    try {
      return await readFile(file, 'utf8');
    } catch (error) {
      const { code = 'unknown' } = error as NodeJS.ErrnoException;
      throw new ModelError(file, `cannot read ${JSON.stringify(file)}: ${REASONS[code] ?? code}`);
    }
  },
};

/** Ends quietly when the reader of a pipe has gone (`| head`). */
export function endWithTheReader(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
