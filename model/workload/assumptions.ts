import { ModelError } from '../errors';
import { nearest } from '../nearest';
import records from './assumptions.json';
import { measured } from './measured';
import { isShare } from './share';
import { weeksOf } from './workPackages';

/** Which of an assumption's three values a computation takes; `low` and `high` are low and high *demand*. */
export type Case = 'low' | 'base' | 'high';
export const CASES: readonly Case[] = ['low', 'base', 'high'];
/** The case that every answer is for unless another is named. */
export const DEFAULT_CASE: Case = 'base';

/** `given` by the project, `measured` by the lab, graded by its evidence, or a `judgement` and labelled as one. */
export type Grade = 'given' | 'measured' | 'high' | 'medium' | 'low' | 'judgement';

/** What people and machines are taken to do: a record, not a number in a formula. */
export interface Assumption {
  readonly id: string;
  readonly group: 'activity' | 'social' | 'media' | 'data' | 'capacity' | 'decision';
  readonly label: string;
  readonly unit: string;
  readonly low: number;
  readonly base: number;
  readonly high: number;
  /** False where a larger value means less demand or more capacity: the high case then takes `low`. */
  readonly raises?: boolean;
  /** The low and high cases take the whole range: set for the ranges that the project itself gives for people. */
  readonly whole?: boolean;
  readonly grade: Grade;
  /** Ids of model/workload/evidence.json. Empty only for a judgement. */
  readonly evidence: readonly string[];
  readonly note?: string;
  /** What it was before it was measured. */
  readonly was?: Pick<Assumption, 'low' | 'base' | 'high' | 'grade'>;
}

/** A record as filed: a move of the app has no range of its own, its work packages have. */
export type FiledAssumption = Omit<Assumption, 'low' | 'base' | 'high'> &
  Partial<Pick<Assumption, 'low' | 'base' | 'high'>>;

/** The record with the sum of its work packages as its range, where it has any. */
function withPackages(filed: FiledAssumption): Assumption {
  return { ...filed, ...weeksOf(filed.id) } as Assumption;
}

/** Evidence of everything that the lab measured. */
const LAB = 'lab';

/** The record with the latest measurement in the place of its range, where there is one. */
function withMeasured(filed: Assumption): Assumption {
  const found = measured.assumptions[filed.id];
  if (!found) return filed;
  const { low, base, high, grade } = filed;
  const { what, ...range } = found;
  return {
    ...filed,
    ...range,
    note: what,
    grade: 'measured',
    evidence: [LAB, ...filed.evidence],
    was: { low, base, high, grade },
  };
}

/** An assumption as the model uses it, from its record: with the sum of its work packages or the latest measurement as its range. */
export function assumptionOf(filed: FiledAssumption): Assumption {
  return withMeasured(withPackages(filed));
}

export const assumptions = (records as readonly FiledAssumption[]).map(assumptionOf);
const byId = new Map(assumptions.map((assumption) => [assumption.id, assumption]));

/** A number per assumption id. */
export type Values = Readonly<Record<string, number>>;

/**
 * How far a case moves an assumption towards the end of its range, on a log scale. All ends at once would be a case that
 * never happens: independent factors add up by the root of the sum of squares, so each of the k factors of a product moves
 * 1/sqrt(k) of its way. The longest chain, video egress, multiplies eight assumptions besides the number of active users.
 */
export const JOINT_STEP = 1 / Math.sqrt(8);

const defaults: Readonly<Record<Case, Values>> = {
  low: pick('low'),
  base: pick('base'),
  high: pick('high'),
};

function pick(which: Case): Values {
  return Object.fromEntries(assumptions.map((a) => [a.id, valueIn(a, which)]));
}

/** The value of an assumption in a demand case. What weighs a decision is not demand and stays at its base. */
export function valueIn(assumption: Assumption, which: Case): number {
  if (which === 'base' || assumption.group === 'decision') return assumption.base;
  const takesHigh = (which === 'high') === (assumption.raises ?? true);
  const end = takesHigh ? assumption.high : assumption.low;
  return assumption.whole ? end : assumption.base * (end / assumption.base) ** JOINT_STEP;
}

/** The assumption with this id. Throws a ModelError that names the nearest ids. */
export function getAssumption(id: string): Assumption {
  const assumption = byId.get(id);
  if (assumption) return assumption;
  throw new ModelError(id, `unknown assumption "${id}"; nearest: ${nearest(id, [...byId.keys()]).join(', ')}`);
}

/** Shares stay below 1, everything stays finite and above zero; ten times beyond low and high is refused as a slip of the pen. */
export function allowedRange(assumption: Assumption): { readonly min: number; readonly max: number } {
  const max = assumption.high * 10;
  return { min: assumption.low / 10, max: isShare(assumption) ? Math.min(1, max) : max };
}

/**
 * All assumptions in one case, with the reader's own values in place of some.
 * @throws ModelError for an unknown id or a value out of its allowed range.
 */
export function resolveAssumptions(which: Case, overrides: Values = {}): Values {
  const ids = Object.keys(overrides);
  if (ids.length === 0) return defaults[which];
  for (const id of ids) {
    const assumption = getAssumption(id);
    const { min, max } = allowedRange(assumption);
    const value = overrides[id] as number;
    if (!(value >= min && value <= max)) {
      throw new ModelError(id, `${id} = ${value} is out of range: ${min} to ${max} ${assumption.unit}`);
    }
  }
  return { ...defaults[which], ...overrides };
}
