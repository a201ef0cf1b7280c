import { ModelError } from '../errors';

/** Largest quantity that is priced: above it a sum of lines is no longer exact to the cent. */
export const MAX_QUANTITY = 1e15;

const LONGEST_SHOWN = 60;
const LONGEST_NAME = 200;
const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** A name as it is shown in a message: short, and without characters that a terminal would act on. */
export function named(name: string): string {
  const text = [...name.slice(0, LONGEST_SHOWN + 1)]
    .map((letter) => (CONTROL.test(letter) ? `\\u{${letter.codePointAt(0)?.toString(16)}}` : letter))
    .join('');
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 3)}...` : text;
}

/** A value as it is shown in a message: short, and telling text from numbers. */
export function shown(value: unknown): string {
  if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) return 'a number too large to be read';
  if (typeof value === 'number') return String(value);
  return named(JSON.stringify(value) ?? String(value));
}

/** Throws the error for a field: where, what it is, what would be right. */
export function refuse(field: string, value: unknown, allowed: string): never {
  if (value === undefined) throw new ModelError(field, `${field}: is missing; it is ${allowed}`);
  throw new ModelError(field, `${field}: ${shown(value)} is not ${allowed}`);
}

/** Refuses a name that cannot be printed: empty, too long, or with control characters. */
export function readName(field: string, name: string, what: string): void {
  if (name.trim() === '') refuse(field, name, `the name of ${what}`);
  if (name.length > LONGEST_NAME || CONTROL.test(name)) {
    refuse(field, name, `the name of ${what}: at most ${LONGEST_NAME} characters, none of them a control character`);
  }
}

/** The value as an object with string keys, or an error that names the field. */
export function readObject(field: string, value: unknown, allowed: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(field, value, allowed);
  return value as Readonly<Record<string, unknown>>;
}

/** The value as a number from `least` to `most` (zero without a sign), or an error that names the field, the value and the range. */
export function readNumber(field: string, value: unknown, least: number, most: number, what: string): number {
  if (typeof value !== 'number' || !(value >= least && value <= most)) {
    refuse(field, value, `${what}: a number from ${least} to ${most}`);
  }
  return value === 0 ? 0 : (value as number);
}

/** Refuses keys that mean nothing, naming those that do. */
export function refuseOtherKeys(
  field: string,
  object: Readonly<Record<string, unknown>>,
  known: readonly string[],
): void {
  for (const key of Object.keys(object)) {
    if (!known.includes(key)) {
      const path = field === '' ? named(key) : `${field}.${named(key)}`;
      throw new ModelError(path, `${path}: unknown key; known are ${known.join(', ')}`);
    }
  }
}
