import { Refusal, type Repository, type Words } from './types.mjs';

/** The one value of a flag. */
export function wordOf(words: Words, flag: string): string {
  const value = words[flag];
  return typeof value === 'string' ? value : '';
}

/** A number; anything else is refused by the name of its flag. */
export function numberOf(words: Words, flag: string): number {
  const word = wordOf(words, flag);
  const value = Number(word);
  if (word.trim() === '' || !Number.isFinite(value)) throw new Refusal(`--${flag} ${word}: give a number`);
  return value;
}

/** Words that an address may hold: lower case, joined by hyphens. */
export function slugOf(words: Words, flag: string): string {
  const word = wordOf(words, flag);
  if (/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(word)) return word;
  throw new Refusal(`--${flag} ${word}: give lower-case words joined by hyphens, such as media-storage`);
}

/** The text of a file that must be there. */
export function mustRead({ read }: Repository, file: string, otherwise: string): string {
  const text = read(file);
  if (text === undefined) throw new Refusal(otherwise);
  return text;
}

/** An object without the fields that were not given. */
export function given<Fields extends object>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  ) as Partial<Fields>;
}
