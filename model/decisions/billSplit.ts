import { PROMISES, type PromiseId, promisesOf } from '../platforms';
import { type Estimate, estimate, levelFor, type Scenario } from './estimate';

/** What one promise adds to a bill. */
export interface PromiseCost {
  readonly id: PromiseId;
  readonly label: string;
  /** USD a month; 0 where it comes with what is bought already. */
  readonly usd: number;
}

/** A bill in two parts. `load` and the promises add up to `total`. USD a month. */
export interface BillSplit {
  /** The smallest set-up that carries the load and promises nothing. */
  readonly load: number;
  readonly promises: readonly PromiseCost[];
  readonly total: number;
  /** The set-up for the load alone. */
  readonly loadOnly: Estimate;
  /** The set-up with every promise. */
  readonly full: Estimate;
}

/**
 * What the load needs and what each promise of the service level adds, in the order of `PROMISES`: each is the difference that it makes
 * to a set-up that has those before it.
 * @throws ModelError for an unknown platform, an impossible number of users or assumption.
 */
export function splitBill(id: string, users: number, scenario: Scenario = {}): BillSplit {
  const made = promisesOf(levelFor(users, scenario));
  const off = scenario.without ?? [];
  const answers = [...Array(made.length + 1).keys()].map((kept) =>
    estimate(id, users, {
      ...scenario,
      without: PROMISES.map((promised) => promised.id).filter(
        (each) => off.includes(each) || made.slice(kept).some((left) => left.id === each),
      ),
    }),
  );
  const totals = answers.map(({ bill }) => bill.total);
  return {
    load: totals[0] as number,
    promises: made.map(({ id: promise, label }, index) => ({
      id: promise,
      label,
      usd: (totals[index + 1] as number) - (totals[index] as number),
    })),
    total: totals.at(-1) as number,
    loadOnly: answers[0] as Estimate,
    full: answers.at(-1) as Estimate,
  };
}
