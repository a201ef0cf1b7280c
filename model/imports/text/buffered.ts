import { ModelError } from '../../errors';
import type { FileReader, ImportedFile } from '../types';

/** A reader of a format that is read whole. Throws a `ModelError` where the file is longer than `most` characters. */
export function bufferedReader(name: string, most: number, read: (text: string) => ImportedFile): FileReader {
  const pieces: string[] = [];
  let length = 0;
  return {
    push: (text) => {
      length += text.length;
      if (length > most) {
        throw new ModelError(name, `longer than ${most.toLocaleString('en-US')} characters; no file of this format is`);
      }
      pieces.push(text);
    },
    finish: () => read(pieces.join('')),
  };
}
