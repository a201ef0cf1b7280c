/** What a verb needs from the machine it runs on. */
export interface Surroundings {
  /** Text of a file, or of standard input for `-`. Throws a `ModelError` when it cannot be read. */
  readonly read: (file: string) => Promise<string>;
  /** Bytes of a file or of standard input, piece by piece; absent where there is text only. */
  readonly open?: (file: string) => AsyncIterable<Uint8Array>;
  /** Writes a file. Throws a `ModelError` when it cannot be written. */
  readonly write?: (file: string, text: string) => Promise<void>;
}

/** `flag` stands alone, `value` takes one value, `values` may be given several times. */
export type OptionKind = 'flag' | 'value' | 'values';

/** The words after a verb, sorted. */
export interface Words {
  readonly operands: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** A verb's answer: the value that `--json` prints, and the same for a reader. */
export interface Answer {
  readonly value: unknown;
  readonly text: () => string;
}

export interface Verb {
  readonly name: string;
  /** Operands and options as usage text shows them. */
  readonly usage: string;
  readonly summary: string;
  /** Fewest and most operands. */
  readonly operands: readonly [least: number, most: number];
  /** Options of its own; `--json` and `--help` are every verb's. */
  readonly options?: Readonly<Record<string, OptionKind>>;
  readonly answer: (words: Words, surroundings: Surroundings) => Answer | Promise<Answer>;
}
