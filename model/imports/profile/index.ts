import { ModelError } from '../../errors';
import {
  type AppState,
  type Assumption,
  type Case,
  checkUsers,
  DEFAULT_APP,
  getAssumption,
  refuseContradictions,
  resolveAssumptions,
  type Values,
} from '../../workload';
import type { ImportedFile, ImportedMeasure } from '../types';
import { DETERMINED, fit, type Goal } from './fit';
import { type Measurements, measurementsOf, type TypedMeasures } from './measured';
import { MODELLED, type ModelledMeasure, modelledAt } from './models';

/** A measurement beside the model's value under the assumptions as filed and as found. */
export interface ProfileMeasure {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly measured: number;
  readonly from: string;
  readonly assumed: Readonly<Record<Case, number>>;
  /** With the values of the profile. */
  readonly explained: number;
  /** No values within the ranges reproduce it. */
  readonly contradicts: boolean;
}

/** An assumption that measurements say something about. */
export interface ProfileAssumption {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly low: number;
  readonly base: number;
  readonly high: number;
  readonly value: number;
  /** False where the measurements hold for other values too: it moved as little as it had to, together with others. */
  readonly determined: boolean;
  /** The value lies outside low to high. */
  readonly contradicts: boolean;
  /** The files behind it. */
  readonly from: readonly string[];
}

/** What files say about a team: a what-if with where each value comes from. */
export interface Profile {
  /** Registered users; undefined where neither a file nor the reader says how many. */
  readonly users: number | undefined;
  /** Values of assumptions that differ from the base: those determined, and those moved with them. */
  readonly set: Values;
  readonly measures: readonly ProfileMeasure[];
  readonly assumptions: readonly ProfileAssumption[];
  readonly measurements: Measurements;
  /** Growth of users a month as a share, from two or more months; undefined where there are none. */
  readonly monthlyGrowth: number | undefined;
  readonly notes: readonly string[];
}

/** What a profile is taken against. */
export interface ProfileTerms extends TypedMeasures {
  readonly app?: AppState;
}

const SAME = 1e-3;
const CASES_OF: readonly Case[] = ['low', 'base', 'high'];
const DIGITS = 6;
/** Nearer to the measurement than this explains it. */
const EXPLAINED = 0.01;

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

function growthOf(byMonth: Measurements['byMonth']): number | undefined {
  for (const id of ['users', 'mau', 'dau', 'egress-uncached-gb'] as const) {
    const months = [...(byMonth.get(id) ?? [])]
      .filter(([, value]) => value > 0)
      .sort(([one], [other]) => (one < other ? -1 : 1));
    const [first, last] = [months[0], months.at(-1)];
    if (first === undefined || last === undefined || first === last) continue;
    const [year = 0, month = 0] = first[0].split('-').map(Number);
    const [lastYear = 0, lastMonth = 0] = last[0].split('-').map(Number);
    const apart = (lastYear - year) * 12 + lastMonth - month;
    if (apart > 0) return (last[1] / first[1]) ** (1 / apart) - 1;
  }
  return undefined;
}

function goalsOf({ values }: Measurements): { readonly goals: Goal[]; readonly sources: ImportedMeasure[] } {
  const goals: Goal[] = [];
  const sources: ImportedMeasure[] = [];
  for (const measure of MODELLED) {
    const found = values.get(measure.id);
    if (found === undefined || !(found.value > 0)) continue;
    goals.push({ measure, value: found.value });
    sources.push(found);
  }
  return { goals, sources };
}

function moves(measure: ModelledMeasure, id: string, values: Values, app: AppState, users: number): boolean {
  const [one = 0] = modelledAt([measure], values, app, users);
  const [other = 0] = modelledAt([measure], { ...values, [id]: (values[id] as number) * 1.01 }, app, users);
  return Math.abs(other - one) > 1e-9 * Math.abs(one);
}

function assumptionOf(record: Assumption, value: number, share: number, from: readonly string[]): ProfileAssumption {
  const { id, label, unit, low, base, high } = record;
  const contradicts = value < low * (1 - SAME) || value > high * (1 + SAME);
  return { id, label, unit, low, base, high, value, determined: share >= DETERMINED, contradicts, from };
}

function usersIn({ values }: Measurements): number | undefined {
  const found = values.get('users');
  // A table or a metric without users says nothing of a team; a number that somebody typed is refused by its range.
  if (found === undefined || (found.value < 0.5 && found.from !== 'typed')) return undefined;
  return checkUsers(Math.round(found.value));
}

/**
 * What files say about a team. Measurements that the assumptions as filed do not reproduce move several assumptions together, by the
 * smallest total change (`fit`); what cannot be explained has `contradicts: true`.
 * @throws ModelError for an impossible number of users.
 */
export function profileOf(files: readonly ImportedFile[], terms: ProfileTerms = {}): Profile {
  const { app = DEFAULT_APP } = terms;
  const measurements = measurementsOf(files, terms);
  const users = usersIn(measurements);
  const monthlyGrowth = growthOf(measurements.byMonth);
  const notes = [...measurements.notes];
  const none = { users, set: {}, measures: [], assumptions: [], measurements, monthlyGrowth, notes };
  const { goals, sources } = goalsOf(measurements);
  if (users === undefined) {
    if (goals.length > 0)
      notes.push(
        'The files do not say how many registered users there are: add the number to compare the rest with the model.',
      );
    return none;
  }
  if (goals.length === 0) return none;
  const start = resolveAssumptions('base');
  const found = fit(goals, start, app, users);
  const values: Record<string, number> = { ...found.values };
  const set: Record<string, number> = {};
  const shown: ProfileAssumption[] = [];
  for (const [id, share] of found.determined) {
    const record = getAssumption(id);
    const value = rounded(values[id] as number);
    if (Math.abs(value / record.base - 1) > SAME) set[id] = value;
    const from = sources
      .filter((_, index) => moves((goals[index] as Goal).measure, id, start, app, users))
      .map((each) => each.from);
    shown.push(assumptionOf(record, value, share, from));
  }
  try {
    refuseContradictions(resolveAssumptions('base', set));
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    notes.push(`The measurements contradict each other: ${error.message}.`);
  }
  const assumed = CASES_OF.map((which) =>
    modelledAt(
      goals.map(({ measure }) => measure),
      resolveAssumptions(which),
      app,
      users,
    ),
  );
  const measures = goals.map(({ measure: { id, label, unit }, value }, index): ProfileMeasure => {
    const explained = found.reached[index] as number;
    const [low, base, high] = assumed.map((each) => each[index] as number) as [number, number, number];
    const from = (sources[index] as ImportedMeasure).from;
    const contradicts = Math.abs(explained / value - 1) > EXPLAINED;
    return { id, label, unit, measured: value, from, assumed: { low, base, high }, explained, contradicts };
  });
  return { ...none, set, measures, assumptions: shown };
}
