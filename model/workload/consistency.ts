import { ModelError } from '../errors';
import type { Values } from './assumptions';

/** Pairs of assumptions of which the first can be no larger than the second. */
const NO_LARGER: readonly (readonly [part: string, whole: string, why: string])[] = [
  ['dau-share', 'mau-share', 'no more users are active in a day than in its month'],
  ['peak-concurrent-share', 'dau-share', 'no more users are active at once than in a day'],
];

/**
 * Refuses values of assumptions that contradict each other.
 * @throws ModelError that names both assumptions and their values.
 */
export function refuseContradictions(values: Values): void {
  for (const [part, whole, why] of NO_LARGER) {
    const one = values[part] as number;
    const other = values[whole] as number;
    if (one > other) {
      throw new ModelError(part, `${part} = ${one} and ${whole} = ${other} contradict each other: ${why}`);
    }
  }
}
