import { type Assumption, assumptions } from '../workload';
import { type Scenario, totalOf } from './estimate';

/** What one assumption by itself does to a bill. USD a month. */
export interface Sensitivity {
  readonly assumption: Assumption;
  /** The bill with this assumption at the `low` of its record, everything else as the scenario has it. */
  readonly low: number;
  /** The same at its `high`. Below `low` where a larger value means less demand. */
  readonly high: number;
  /** From the lowest to the highest of three bills: at `low`, at `high`, and as the scenario has it. */
  readonly swing: number;
}

/**
 * Which assumptions move a platform's bill at a number of users, widest swing first, all of them; equal swings stay in the
 * order of the records. Each is taken to both ends of its range, whole and alone, not the part of the way that the low and
 * the high case go. What weighs a decision, such as the cost of an engineer's week, moves no bill: its swing is zero.
 * @throws ModelError for an unknown platform, an impossible number of users or assumption.
 */
export function sensitivity(id: string, users: number, scenario: Scenario = {}): Sensitivity[] {
  const middle = totalOf(id, users, scenario);
  const totalAt = (assumption: Assumption, value: number): number =>
    totalOf(id, users, { ...scenario, set: { ...scenario.set, [assumption.id]: value } });
  return assumptions
    .map((assumption) => {
      const isDecision = assumption.group === 'decision';
      const low = isDecision ? middle : totalAt(assumption, assumption.low);
      const high = isDecision ? middle : totalAt(assumption, assumption.high);
      return { assumption, low, high, swing: Math.max(low, high, middle) - Math.min(low, high, middle) };
    })
    .sort((one, other) => other.swing - one.swing);
}
