import { type AppState, type Assumption, allowedRange, assumptions, type Values } from '../../workload';
import { solveSymmetric } from './linear';
import { type ModelledMeasure, modelledAt } from './models';

/** A measure with the value it has to come out at. */
export interface Goal {
  readonly measure: ModelledMeasure;
  readonly value: number;
}

/** Values of assumptions that reproduce measurements. */
export interface Fit {
  readonly values: Values;
  /** Share of each assumption that the measurements determine, 0 to 1, for those that they depend on. */
  readonly determined: ReadonlyMap<string, number>;
  /** The model's value of each goal, in their order. */
  readonly reached: readonly number[];
}

const ROUNDS = 40;
const STEP = 1e-4;
const NEAR = 1e-7;
/** From here on an assumption counts as determined. */
export const DETERMINED = 0.9999;

/** Something to move: an assumption, its place on a log scale in units of its range, and how far it may go. */
interface Lever {
  readonly id: string;
  readonly base: number;
  readonly width: number;
  readonly least: number;
  readonly most: number;
}

function widthOf({ low, high }: Assumption): number {
  return Math.max(0.05, Math.log(high / low) / 2);
}

/** The levers with the range of their record, or with all that is allowed for those in `free`. */
function leversOf(values: Values, free: ReadonlySet<string>): Lever[] {
  return assumptions
    .filter(({ group }) => group !== 'decision')
    .map((assumption) => {
      const base = values[assumption.id] as number;
      const width = widthOf(assumption);
      const { min, max } = free.has(assumption.id)
        ? allowedRange(assumption)
        : { min: assumption.low, max: assumption.high };
      return {
        id: assumption.id,
        base,
        width,
        least: Math.min(0, Math.log(min / base) / width),
        most: Math.max(0, Math.log(max / base) / width),
      };
    });
}

function valuesAt(values: Values, levers: readonly Lever[], moved: readonly number[]): Values {
  const next: Record<string, number> = { ...values };
  levers.forEach(({ id, base, width }, index) => {
    const by = moved[index] as number;
    if (by !== 0) next[id] = base * Math.exp(width * by);
  });
  return next;
}

const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, index) => sum + value * (other[index] as number), 0);

class Problem {
  readonly #measures: readonly ModelledMeasure[];

  constructor(
    readonly goals: readonly Goal[],
    readonly start: Values,
    readonly app: AppState,
    readonly users: number,
  ) {
    this.#measures = goals.map(({ measure }) => measure);
  }

  at(values: Values): number[] {
    return modelledAt(this.#measures, values, this.app, this.users);
  }

  /** Logarithms of the model's values over the measured ones. */
  misses(values: Values): number[] {
    return this.at(values).map((value, index) => Math.log(Math.max(value, 1e-300) / (this.goals[index] as Goal).value));
  }

  /** Derivatives of the misses by each lever. */
  slopes(levers: readonly Lever[], moved: readonly number[]): number[][] {
    const rows: number[][] = this.goals.map(() => []);
    levers.forEach((_, lever) => {
      const beside = (by: number): number[] =>
        this.misses(
          valuesAt(
            this.start,
            levers,
            moved.map((value, index) => (index === lever ? value + by : value)),
          ),
        );
      const [above, below] = [beside(STEP), beside(-STEP)];
      rows.forEach((row, index) => {
        row.push(((above[index] as number) - (below[index] as number)) / (2 * STEP));
      });
    });
    return rows;
  }
}

/** Smallest move of the free levers to where the linear misses are zero. */
function nextMove(
  rows: readonly (readonly number[])[],
  misses: readonly number[],
  moved: readonly number[],
  fixed: readonly boolean[],
): number[] {
  const free = rows.map((row) => row.map((value, index) => (fixed[index] ? 0 : value)));
  const target = rows.map(
    (row, index) =>
      dot(row, moved) -
      (misses[index] as number) -
      row.reduce((sum, value, at) => sum + (fixed[at] ? value * (moved[at] as number) : 0), 0),
  );
  const matrix = free.map((one) => free.map((other) => dot(one, other)));
  const weights = solveSymmetric(matrix, target);
  return moved.map((value, index) =>
    fixed[index] ? value : free.reduce((sum, row, at) => sum + (row[index] as number) * (weights[at] as number), 0),
  );
}

function bounded(
  levers: readonly Lever[],
  rows: readonly (readonly number[])[],
  misses: readonly number[],
  moved: readonly number[],
): number[] {
  const fixed = levers.map(() => false);
  const place = [...moved];
  for (let pass = 0; pass <= levers.length; pass += 1) {
    const next = nextMove(rows, misses, place, fixed);
    let worst = -1;
    let beyond = 1e-12;
    next.forEach((value, index) => {
      const { least, most } = levers[index] as Lever;
      const over = Math.max(least - value, value - most);
      if (!fixed[index] && over > beyond) {
        worst = index;
        beyond = over;
      }
    });
    if (worst < 0) return next;
    const { least, most } = levers[worst] as Lever;
    place[worst] = Math.min(most, Math.max(least, next[worst] as number));
    fixed[worst] = true;
  }
  return place;
}

function solve(problem: Problem, levers: readonly Lever[]): number[] {
  let moved = levers.map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const misses = problem.misses(valuesAt(problem.start, levers, moved));
    const next = bounded(levers, problem.slopes(levers, moved), misses, moved);
    const change = Math.max(0, ...next.map((value, index) => Math.abs(value - (moved[index] as number))));
    moved = next;
    if (change < NEAR) break;
  }
  return moved;
}

/** Share of each lever that lies in the span of the slopes: 1 where the measurements leave it no freedom. */
function determinedOf(problem: Problem, levers: readonly Lever[], moved: readonly number[]): Map<string, number> {
  const rows = problem.slopes(levers, moved);
  const found = new Map<string, number>();
  levers.forEach(({ id }, index) => {
    const column = rows.map((row) => row[index] as number);
    if (column.every((value) => Math.abs(value) < 1e-6)) return;
    const matrix = rows.map((one) => rows.map((other) => dot(one, other)));
    const share = dot(column, solveSymmetric(matrix, column));
    found.set(id, Math.min(1, Math.max(0, share)));
  });
  return found;
}

/**
 * Values of assumptions that reproduce the goals by the smallest total change: the sum over assumptions of (ln(value / base) / w)²,
 * where w is half the logarithm of the range of its record, so that an uncertain assumption moves more than a certain one. Values stay
 * within the low to high of their records; where that does not reproduce the goals, assumptions that the measurements determine by
 * themselves may leave it, up to ten times. Solved by Gauss-Newton steps of least norm with an active set.
 */
export function fit(goals: readonly Goal[], start: Values, app: AppState, users: number): Fit {
  const problem = new Problem(goals, start, app, users);
  let levers = leversOf(start, new Set());
  let moved = solve(problem, levers);
  const determined = determinedOf(problem, levers, moved);
  const misses = problem.misses(valuesAt(start, levers, moved));
  if (misses.some((miss) => Math.abs(miss) > 1e-3)) {
    levers = leversOf(start, new Set([...determined].filter(([, share]) => share >= DETERMINED).map(([id]) => id)));
    moved = solve(problem, levers);
  }
  const values = valuesAt(start, levers, moved);
  return { values, determined, reached: problem.at(values) };
}
