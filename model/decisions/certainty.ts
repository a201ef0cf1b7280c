import { type Assumption, assumptions, at, CASES, type Case } from '../workload';
import { casesOf } from './cases';
import { memoized, type Scenario, workloadFor } from './estimate';
import { leverThatMoves } from './mediaLevers';
import { type Candidate, migrationCost, type Recommendation, recommend } from './recommend';

/** A single assumption that changes the recommendation somewhere within its own range, everything else as it is. */
export interface Flip {
  readonly assumption: Assumption;
  /** Its value in the scenario. */
  readonly now: number;
  /** The value nearest to that one, to within a hundredth of the way, at which the answer is another. */
  readonly at: number;
  /** How far it has to move, as a share of its value: 0.2 is a fifth more, -0.2 a fifth less. */
  readonly change: number;
  /** The platform that is then the best value; null where none carries the load. */
  readonly to: string | null;
  /** The media lever of the guide that moves it there; undefined where none does. */
  readonly lever: string | undefined;
}

/** How sure a recommendation is. */
export interface Certainty {
  readonly best: string;
  /** The platform that would be recommended if the best were not there; undefined where no other carries the load. */
  readonly rival: string | undefined;
  /** USD a month by which the bill of the rival is above that of the best, at low and high demand and (`base`) as the scenario is; negative where it is below. */
  readonly saving: Readonly<Record<Case, number>> | undefined;
  /** The answer is the same in low, base and high demand. */
  readonly holds: boolean;
  /** Assumptions that undo it, the one that has to move least first. */
  readonly flips: readonly Flip[];
}

const STEPS = 8;
const known = new WeakMap<Scenario, Map<number, Certainty>>();

/**
 * What would have to be otherwise for another recommendation: each assumption alone, to both ends of its range, and the point on the way
 * at which the answer changes, found by halving on a log scale. An answer that changes and changes back within a range is not seen.
 * Takes a few hundred evaluations: for a page or a command, not for a slider. Kept per scenario object.
 * @throws ModelError for an impossible number of users or assumption.
 */
export function certainty(users: number, scenario: Scenario = DEFAULT): Certainty {
  const found = known.get(scenario)?.get(users);
  if (found) return found;
  const steps = certaintySteps(users, scenario);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const DEFAULT: Scenario = {};

/** The same in steps of one assumption each, for a browser that has other things to do in between. The answer is kept for `certainty`. */
export function* certaintySteps(users: number, scenario: Scenario = DEFAULT): Generator<undefined, Certainty> {
  const once = memoized(scenario);
  const answer = recommend(users, once);
  const { values } = workloadFor(once);
  const flips: Flip[] = [];
  for (const assumption of assumptions) {
    const now = values[assumption.id] as number;
    for (const end of [assumption.low, assumption.high]) {
      const flip = flipTowards(assumption, now, end, answer, scenario);
      if (flip) flips.push(flip);
    }
    yield;
  }
  const rival = rivalOf(answer);
  const cases = casesOf(once);
  const found: Certainty = {
    best: answer.best.id,
    rival: rival?.id,
    saving: rival && savingOf(answer, rival, cases),
    holds: CASES.every((which) => keyOf(recommend(users, cases[which])) === keyOf(answer)),
    flips: flips.sort((one, other) => Math.abs(one.change) - Math.abs(other.change)),
  };
  known.set(scenario, (known.get(scenario) ?? new Map<number, Certainty>()).set(users, found));
  return found;
}

const keyOf = ({ carried, best }: Recommendation): string => (carried ? best.id : '');

function flipTowards(
  assumption: Assumption,
  now: number,
  end: number,
  answer: Recommendation,
  scenario: Scenario,
): Flip | undefined {
  const before = keyOf(answer);
  const answerAt = (value: number): string => {
    const set = { ...scenario, set: { ...scenario.set, [assumption.id]: value } };
    return assumption.group === 'decision' ? weighed(answer, set) : bestAt(answer, set);
  };
  let to = end === now ? before : answerAt(end);
  if (to === before) return undefined;
  let [same, other] = [now, end];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = Math.sqrt(same * other);
    const there = answerAt(middle);
    if (there === before) same = middle;
    else [other, to] = [middle, there];
  }
  return {
    assumption,
    now,
    at: other,
    change: other / now - 1,
    to: to === '' ? null : to,
    lever: leverThatMoves(assumption.id, now, other),
  };
}

/**
 * The best value in another scenario. A platform whose move alone costs more than staying with the best is not evaluated: no bill is
 * below zero.
 */
function bestAt({ users, carried, best, candidates }: Recommendation, scenario: Scenario): string {
  const alone = (id: string): Candidate => recommend(users, { ...scenario, among: [id] }).best;
  const own = alone(best.id);
  if (!carried || !own.eligible) return keyOf(recommend(users, scenario));
  const months = at(workloadFor(scenario).values, 'payback-months');
  let found = own;
  for (const { id } of candidates) {
    if (id === best.id || migrationCost(id, scenario) / months > found.effective) continue;
    const other = alone(id);
    if (other.eligible && other.effective < found.effective) found = other;
  }
  return found.id;
}

/** The best value of the same bills where only what weighs a decision has changed. */
function weighed({ carried, candidates }: Recommendation, scenario: Scenario): string {
  if (!carried) return '';
  const months = at(workloadFor(scenario).values, 'payback-months');
  const carrying = candidates.filter((candidate) => candidate.carries);
  const eligible = carrying.filter((candidate) => candidate.eligible);
  const pool = eligible.length > 0 ? eligible : carrying;
  const effective = ({ id, least }: Candidate): number => least + migrationCost(id, scenario) / months;
  return pool.reduce((low, next) => (effective(next) < effective(low) ? next : low)).id;
}

function rivalOf({ best, candidates }: Recommendation): Candidate | undefined {
  return candidates
    .filter(({ id, eligible }) => eligible && id !== best.id)
    .reduce<Candidate | undefined>((low, next) => (!low || next.effective < low.effective ? next : low), undefined);
}

function savingOf(
  { users, best, candidates }: Recommendation,
  rival: Candidate,
  cases: Readonly<Record<Case, Scenario>>,
): Readonly<Record<Case, number>> {
  const difference = (all: readonly Candidate[]): number => {
    const total = (id: string): number => all.find((each) => each.id === id)?.bill.total as number;
    return total(rival.id) - total(best.id);
  };
  const of = (which: Case): number => difference(recommend(users, cases[which]).candidates);
  return { low: of('low'), base: difference(candidates), high: of('high') };
}
