import { ModelError } from '../errors';
import { nearest } from '../nearest';
import { limitBooks } from './books';
import type { LimitRecord } from './types';

export type * from './types';
export { limitBooks };

/** Every limit of every vendor, in the order of the books. */
export const limits: readonly LimitRecord[] = limitBooks.flatMap((book) => book.limits);

/** Every limit by its id. */
export const limitById: ReadonlyMap<string, LimitRecord> = new Map(limits.map((limit) => [limit.id, limit]));

/** The limit with this id. Throws a `ModelError` with the three nearest ids when there is none. */
export function getLimit(id: string): LimitRecord {
  const limit = limitById.get(id);
  if (limit) return limit;
  throw new ModelError('limit', `unknown limit id "${id}"; nearest: ${nearest(id, limitById.keys()).join(', ')}`);
}

/**
 * A limit as a number, in the record's own unit. `key` picks one number of a record that has several (a plan,
 * baseline or burst, low or high). Throws a `ModelError` when the value, or the one under `key`, is not a number.
 */
export function limitNumber(id: string, key?: string): number {
  const { value } = getLimit(id);
  const keys = typeof value === 'object' ? Object.keys(value) : [];
  const picked = typeof value === 'object' ? (key === undefined ? undefined : value[key]) : value;
  if (typeof picked === 'number' && (key === undefined || keys.includes(key))) return picked;
  const asked = key === undefined ? `limit "${id}"` : `"${key}" of limit "${id}"`;
  const allowed = keys.length > 0 ? `keys: ${keys.join(', ')}` : `it is ${JSON.stringify(value)} without keys`;
  throw new ModelError('limit', `${asked} is not a number; ${allowed}`);
}
