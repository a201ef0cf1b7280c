import { ModelError } from '../errors';
import type { Values } from './assumptions';

/** Pairs of assumptions of which the first can be no larger than the second. */
const NO_LARGER: readonly (readonly [part: string, whole: string, why: string])[] = [
  ['dau-share', 'mau-share', 'no more users are active in a day than in its month'],
  ['peak-concurrent-share', 'dau-share', 'no more users are active at once than in a day'],
];

/** Two assumptions whose values cannot both be. */
export interface Contradiction {
  readonly part: string;
  readonly whole: string;
  readonly message: string;
}

/** The pairs of assumptions that contradict each other. */
export function contradictions(values: Values): Contradiction[] {
  return NO_LARGER.flatMap(([part, whole, why]) => {
    const one = values[part] as number;
    const other = values[whole] as number;
    return one > other
      ? [{ part, whole, message: `${part} = ${one} and ${whole} = ${other} contradict each other: ${why}` }]
      : [];
  });
}

/**
 * Refuses values of assumptions that contradict each other.
 * @throws ModelError that names both assumptions and their values.
 */
export function refuseContradictions(values: Values): void {
  const [first] = contradictions(values);
  if (first) throw new ModelError(first.part, first.message);
}
