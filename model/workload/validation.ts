import { type LoadOfTier, loads } from './loads';
import { measured } from './measured';

/** Whether a tier was replayed on data of its own size, follows from measured growth, or lies too far beyond it. */
export interface Validation {
  readonly state: 'tested' | 'extrapolated' | 'not tested';
  /** The load run of the tier, where it was tested. */
  readonly run?: LoadOfTier;
  /** Users of the largest data that was measured. */
  readonly largest: number;
}

/** A line through measured points is followed up to ten times beyond the largest. A judgement. */
const FOLLOWED = 10;

/** How far the answers at a number of users are tested. Only a run with the data of that size counts as tested. */
export function validationOf(users: number): Validation {
  const largest = Math.max(0, ...measured.users);
  const run = loads.runs.find((one) => one.users === users && one.events > 0);
  if (run) return { state: 'tested', run, largest };
  return { state: users <= FOLLOWED * largest ? 'extrapolated' : 'not tested', largest };
}
