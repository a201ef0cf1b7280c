import { type Assumption, allowedRange, at, getAssumption } from '../../workload';
import { type Scenario, workloadFor } from '../estimate';
import type { Measure, Setup } from './measures';

/** What one assumption would have to be for the model to agree with a measurement. */
export interface Solution {
  readonly assumption: Assumption;
  /** Its value in the scenario. */
  readonly was: number;
  /** The value that reproduces the measurement; undefined where no allowed value does. */
  readonly value: number | undefined;
  /** What the allowed range of the assumption can reproduce, in the unit of the measurement. */
  readonly reach: { readonly least: number; readonly most: number };
}

const HALVINGS = 32;
/** Digits of a solved value: enough for a user in a million, and short enough for an address. */
const DIGITS = 6;
/** A bill has steps: nearer than this is reproduced. */
const TOLERANCE = 1e-3;

/**
 * The first suspect with an allowed value that reproduces the measurement; else the first that moves it at all, with how far it
 * reaches; undefined where none of them moves it.
 */
export function solve(
  measure: Measure,
  suspects: readonly string[],
  target: number,
  setup: Setup,
  scenario: Scenario,
): Solution | undefined {
  let nearest: Solution | undefined;
  for (const id of suspects) {
    const solution = solveFor(measure, getAssumption(id), target, setup, scenario);
    if (solution?.value !== undefined) return solution;
    nearest ??= solution;
  }
  return nearest;
}

function solveFor(
  measure: Measure,
  assumption: Assumption,
  target: number,
  setup: Setup,
  scenario: Scenario,
): Solution | undefined {
  const { min, max } = allowedRange(assumption);
  const measuredAt = (value: number): number =>
    measure.of(setup, { ...scenario, set: { ...scenario.set, [assumption.id]: value } });
  const [first, last] = [measuredAt(min), measuredAt(max)];
  const [least, most] = [Math.min(first, last), Math.max(first, last)];
  if (isNear(least, most)) return undefined;
  const base = { assumption, was: at(workloadFor(scenario).values, assumption.id), reach: { least, most } };
  const value = rounded(bisect(measuredAt, target, min, max, last > first), min, max);
  return { ...base, value: isNear(measuredAt(value), target) ? value : undefined };
}

/** Where a monotone function passes the target, on a log scale; the nearer end where it does not. */
function bisect(of: (value: number) => number, target: number, min: number, max: number, rises: boolean): number {
  let [low, high] = [min, max];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = Math.sqrt(low * high);
    if (of(middle) < target === rises) low = middle;
    else high = middle;
  }
  return Math.abs(of(low) - target) < Math.abs(of(high) - target) ? low : high;
}

function rounded(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, Number(value.toPrecision(DIGITS))));
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other));
}
