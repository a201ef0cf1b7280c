import { ModelError } from '../errors';

/** Largest quantity that is priced: above it a sum of lines is no longer exact to the cent. */
export const MAX_QUANTITY = 1e15;

/** A value as it is shown in a message: short, and telling text from numbers. */
export function shown(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** Throws the error for a field: where, what it is, what would be right. */
export function refuse(field: string, value: unknown, allowed: string): never {
  throw new ModelError(field, `${field}: ${shown(value)} is not ${allowed}`);
}

/** The value as an object with string keys, or an error that names the field. */
export function readObject(field: string, value: unknown, allowed: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(field, value, allowed);
  return value as Readonly<Record<string, unknown>>;
}

/** The value as a number from `least` to `most`, or an error that names the field, the value and the range. */
export function readNumber(field: string, value: unknown, least: number, most: number, what: string): number {
  if (typeof value !== 'number' || !(value >= least && value <= most)) {
    refuse(field, value, `${what}: a number from ${least} to ${most}`);
  }
  return value as number;
}

/** Refuses keys that mean nothing, naming those that do. */
export function refuseOtherKeys(
  field: string,
  object: Readonly<Record<string, unknown>>,
  known: readonly string[],
): void {
  for (const key of Object.keys(object)) {
    if (!known.includes(key)) {
      const path = field === '' ? key : `${field}.${key}`;
      throw new ModelError(path, `${path}: unknown key; known are ${known.join(', ')}`);
    }
  }
}
