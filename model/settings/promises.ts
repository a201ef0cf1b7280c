import { ModelError } from '../errors';
import { nearest } from '../nearest';
import { PROMISE_IDS, type PromiseId } from '../platforms';

/** Begins the name of a promise in a query: `promise-pitr`. */
export const PROMISE_PREFIX = 'promise-';
/** What a promise can be switched to. */
export const SWITCH = ['on', 'off'] as const;
type Switch = (typeof SWITCH)[number];

/** A promise by its id. Throws a ModelError that names the nearest ids. */
export function readPromiseId(id: string): PromiseId {
  const found = PROMISE_IDS.find((known) => known === id);
  if (found) return found;
  throw new ModelError('--promise', `unknown promise "${id}"; nearest: ${nearest(id, PROMISE_IDS).join(', ')}`);
}

/** The text of a switch; undefined where it is neither on nor off. */
export function readSwitch(text: string): Switch | undefined {
  return SWITCH.find((known) => known === text.trim().toLowerCase());
}

/** Promises that are off, with one of them switched. In the order of `PROMISES`. */
export function withPromise(without: readonly PromiseId[], id: PromiseId, state: Switch): readonly PromiseId[] {
  return PROMISE_IDS.filter((each) => (each === id ? state === 'off' : without.includes(each)));
}
