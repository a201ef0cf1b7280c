import { ModelError } from '../../errors';
import { type AppState, CASES, type Case, checkUsers, type Values } from '../../workload';
import type { Scenario } from '../estimate';
import { type Recommendation, recommend } from '../recommend';
import { sensitivity } from '../sensitivity';
import { TIERS } from '../tiers';
import { MEASURES, type Measure, type MeasureId, type Setup } from './measures';
import { type Solution, solve } from './solve';

export { MEASURES, type Measure, type MeasureId, type Setup } from './measures';
export type { Solution } from './solve';

/** What a reader measured, and on what. */
export interface Measured extends Setup {
  /** State of the app that was measured; the scenario's where not given. */
  readonly app?: AppState;
  /** Measurements in the unit of their measure. */
  readonly values: Partial<Readonly<Record<MeasureId, number>>>;
}

/** One measure: what the model expects at that size, what was measured, and what that says of an assumption. */
export interface Finding {
  readonly measure: Measure;
  readonly expected: Readonly<Record<Case, number>>;
  readonly measured: number | undefined;
  /** Where reality lies against the low and the high case; undefined without a measurement. */
  readonly place: 'below' | 'within' | 'above' | undefined;
  /** Undefined without a measurement, and where no assumption by itself explains it. */
  readonly solution: Solution | undefined;
  /** Reality lies outside the three cases, and the solved value outside the low to high of its assumption's record. */
  readonly contradicts: boolean;
}

/** Totals at one number of users before and after the calibrated assumptions. */
export interface Forecast {
  readonly users: number;
  readonly before: Recommendation;
  readonly after: Recommendation;
}

/** A reader's own numbers held against the model. */
export interface Reality {
  readonly findings: readonly Finding[];
  /** Values of assumptions that reproduce the measurements. Empty where there is none. */
  readonly set: Values;
}

/** Nearer than this is the same: calibrated values are rounded. */
const SAME = 1e-3;
const NEXT_TIERS = 3;
const MOST_SUSPECTS = 3;

/**
 * Holds measurements against the model: what it expects at that size in the three cases, where reality lies, the value of one named
 * assumption that reproduces each. Measures are solved one after the other, each with the values found before it.
 * @throws ModelError for an impossible number of users, an unknown platform or a measurement that is no number from 0 on.
 */
export function holdAgainst(measured: Measured, scenario: Scenario = {}): Reality {
  checkUsers(measured.users);
  const app = measured.app ?? scenario.app;
  const taken: Scenario = { ...scenario, ...(app && { app }) };
  let set: Values = {};
  const findings = MEASURES.map((measure): Finding => {
    const found = find(measure, measured, taken, set);
    const { solution } = found;
    if (solution?.value !== undefined && solution.value !== solution.was) {
      set = { ...set, [solution.assumption.id]: solution.value };
    }
    return found;
  });
  return { findings, set };
}

/** Totals and best value at a reader's size and the next tiers, with the scenario's assumptions and with calibrated ones. */
export function forecastWith(set: Values, users: number, scenario: Scenario = {}): Forecast[] {
  const calibrated: Scenario = { ...scenario, set: { ...scenario.set, ...set } };
  return [users, ...TIERS.filter((tier) => tier > users).slice(0, NEXT_TIERS)].map((count) => ({
    users: count,
    before: recommend(count, scenario),
    after: recommend(count, calibrated),
  }));
}

function find(measure: Measure, measured: Measured, scenario: Scenario, set: Values): Finding {
  const value = measured.values[measure.id];
  const expected = Object.fromEntries(
    CASES.map((which) => [which, measure.of(measured, { ...scenario, case: which })]),
  ) as Record<Case, number>;
  const rest = { measure, expected, measured: value };
  if (value === undefined) return { ...rest, place: undefined, solution: undefined, contradicts: false };
  if (!(value >= 0 && value <= measure.most)) {
    throw new ModelError(measure.id, `${measure.id} = ${value} is not a number from 0 to ${measure.most}`);
  }
  const place = placeOf(value, expected);
  const so: Scenario = { ...scenario, set: { ...scenario.set, ...set } };
  const suspects = measure.suspects.length > 0 ? measure.suspects : suspectsOfBill(measure, measured, so);
  const solution = solve(measure, suspects, value, measured, so);
  return {
    ...rest,
    place,
    solution,
    contradicts: place !== 'within' && solution !== undefined && !isOnRecord(solution),
  };
}

function placeOf(value: number, { low, high }: Readonly<Record<Case, number>>): 'below' | 'within' | 'above' {
  if (value < low * (1 - SAME)) return 'below';
  return value > high * (1 + SAME) ? 'above' : 'within';
}

function isOnRecord({ assumption: { low, high }, value }: Solution): boolean {
  return value !== undefined && value >= low && value <= high;
}

/** Assumptions that move this bill most, and none of the other measurements. */
function suspectsOfBill(bill: Measure, measured: Measured, scenario: Scenario): string[] {
  const others = MEASURES.filter((measure) => measure !== bill && measured.values[measure.id] !== undefined);
  const isFree = (id: string, low: number, high: number): boolean =>
    others.every(({ of }) => {
      const at = (value: number): number => of(measured, { ...scenario, set: { ...scenario.set, [id]: value } });
      return at(low) === at(high);
    });
  return sensitivity(measured.platform, measured.users, scenario)
    .filter(({ swing }) => swing > 0)
    .map(({ assumption }) => assumption)
    .filter(({ id, low, high }) => isFree(id, low, high))
    .slice(0, MOST_SUSPECTS)
    .map(({ id }) => id);
}
