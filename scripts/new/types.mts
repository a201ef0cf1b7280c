/** A word of the command line that a kind takes. */
export interface Flag {
  readonly what: string;
  readonly required?: boolean;
  /** Given several times, in their order. */
  readonly many?: boolean;
}

/** The words as given. */
export type Words = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The repository as a generator sees it: paths from the top folder; undefined where there is no such file. */
export interface Repository {
  read(file: string): string | undefined;
  list(folder: string): readonly string[];
  /** ISO date: nothing read later than today can be filed. */
  readonly today: string;
}

/** The whole new text of a file. */
export interface Change {
  readonly file: string;
  readonly text: string;
}

/** Something that can be begun by a command. */
export interface Kind {
  readonly makes: string;
  readonly example: string;
  readonly flags: Readonly<Record<string, Flag>>;
  /** What is left to do by hand, in a sentence. */
  readonly next?: string;
  /** @throws Refusal for words that would make a wrong file */
  make(words: Words, repository: Repository): Change[];
}

/** Why nothing was written, in words for the person who asked. */
export class Refusal extends Error {}
