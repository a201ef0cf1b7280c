import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { named } from '../billing/index';
import { ModelError } from '../errors';
import type { Surroundings } from './verb';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a directory',
  EACCES: 'no permission',
};

function refused(what: string, file: string, error: unknown): ModelError {
  const { code = 'unknown' } = error as NodeJS.ErrnoException;
  return new ModelError(file, `cannot ${what} ${JSON.stringify(named(file))}: ${REASONS[code] ?? code}`);
}

/** Files and standard input of the machine. */
export const node: Surroundings = {
  open: async function* (file) {
    try {
      yield* file === '-' ? process.stdin : createReadStream(file);
    } catch (error) {
      throw refused('read', file, error);
    }
  },
  write: async (file, content) => {
    try {
      await writeFile(file, content);
    } catch (error) {
      throw refused('write', file, error);
    }
  },
  read: async (file) => {
    if (file === '-') return text(process.stdin);
    try {
      return await readFile(file, 'utf8');
    } catch (error) {
      throw refused('read', file, error);
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
