import { ModelError } from '../errors';
import { importFormat, recognized } from './formats';
import type { FileReader, ImportedFile } from './types';

/** So much of a file is looked at to recognize its format. */
const HEAD = 65_536;
const LONGEST_HEAD = 300_000;

/** Reads one file piece by piece, recognizing its format where none is given. */
export class FileImport {
  #head = '';
  #reader: FileReader | undefined;
  #lost = 0;

  /** `format` is an id of `IMPORT_FORMATS`, or `auto`. Throws a `ModelError` for another word. */
  constructor(
    readonly name: string,
    format = 'auto',
  ) {
    if (format !== 'auto') this.#reader = importFormat(format).open(name);
  }

  /** Takes the next piece of text. Throws a `ModelError` that names the file where it cannot be read. */
  push(piece: string): void {
    if (piece.includes('\uFFFD')) this.#lost += piece.split('\uFFFD').length - 1;
    this.#named(() => {
      if (this.#reader !== undefined) {
        this.#reader.push(this.#head === '' ? piece : this.#taken(piece));
        return;
      }
      this.#head += piece;
      const whole = this.#head.length >= HEAD && (this.#head.includes('\n', HEAD) || this.#head.length > LONGEST_HEAD);
      if (whole) this.#recognize();
    });
  }

  /** What the file says. Throws a `ModelError` that names the file where it is of no format or broken. */
  finish(): ImportedFile {
    return this.#named(() => {
      if (this.#reader === undefined) this.#recognize();
      const file = (this.#reader as FileReader).finish();
      if (this.#lost === 0) return file;
      const notes = [
        ...file.notes,
        `${this.#lost} characters are not UTF-8 and read as �: the file was saved in another encoding.`,
      ];
      return { ...file, notes };
    });
  }

  #taken(piece: string): string {
    const text = this.#head + piece;
    this.#head = '';
    return text;
  }

  #recognize(): void {
    const text = this.#head.replace(/^\uFEFF/, '');
    const id = recognized(text.slice(0, LONGEST_HEAD));
    if (id === undefined) {
      const why =
        text.trim() === '' ? 'the file is empty' : 'no known format begins like this; name it with the format';
      throw new ModelError('format', `line 1, column 1: ${why}`);
    }
    this.#reader = importFormat(id).open(this.name);
    this.#head = '';
    this.#reader.push(text);
  }

  #named<T>(run: () => T): T {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      throw new ModelError(error.field, `${this.name}: ${error.message}`);
    }
  }
}

/** Reads a file that is there as one text. */
export function importText(name: string, text: string, format = 'auto'): ImportedFile {
  const file = new FileImport(name, format);
  file.push(text);
  return file.finish();
}
