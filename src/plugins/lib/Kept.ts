import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

function hashOf(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length} `).update(text);
  return hash.digest('hex');
}

/**
 * Texts that a build keeps for the next one, each under a hash of all that it was made of, so that a text is either right or not
 * found. With DOCUSAURUS_NO_PERSISTENT_CACHE nothing is found or kept.
 */
export class Kept {
  readonly #folder: string;
  readonly #maker: string;
  readonly #used = new Set<string>();
  readonly #isOn = !process.env.DOCUSAURUS_NO_PERSISTENT_CACHE;

  /**
   * @param folder for these texts alone
   * @param maker stands for the program that makes them, in the version that does
   */
  constructor(folder: string, maker: string) {
    this.#folder = folder;
    this.#maker = maker;
  }

  /** What was made of this input; undefined where it has to be made. */
  find(input: string): string | undefined {
    return this.#isOn ? this.#read(this.#nameOf(input)) : undefined;
  }

  /** Keeps what was made of this input. */
  keep(input: string, made: string): void {
    if (this.#isOn) this.#write(this.#nameOf(input), made);
  }

  /** What was made of this input before, or what `make` makes of it now. */
  of(input: string, make: () => string): string {
    const found = this.find(input);
    if (found !== undefined) return found;
    const made = make();
    this.keep(input, made);
    return made;
  }

  /** Drops every text that nobody asked for. */
  forgetOthers(): void {
    if (!this.#isOn) return;
    mkdirSync(this.#folder, { recursive: true });
    for (const name of readdirSync(this.#folder)) if (!this.#used.has(name)) rmSync(join(this.#folder, name));
  }

  #nameOf(input: string): string {
    const name = hashOf(this.#maker, input);
    this.#used.add(name);
    return name;
  }

  /** A file that was cut short or changed is as good as none. */
  #read(name: string): string | undefined {
    try {
      const file = readFileSync(join(this.#folder, name), 'utf8');
      const end = file.indexOf('\n');
      const text = file.slice(end + 1);
      return file.slice(0, end) === hashOf(text) ? text : undefined;
    } catch {
      return undefined;
    }
  }

  /** Under another name first: a build beside this one never reads half a file. */
  #write(name: string, text: string): void {
    mkdirSync(this.#folder, { recursive: true });
    const file = join(this.#folder, name);
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, `${hashOf(text)}\n${text}`);
    renameSync(draft, file);
  }
}
