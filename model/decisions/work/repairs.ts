import { DEFECTS, type Defect } from '../../workload';
import { type Bottleneck, bottlenecks } from '../bottlenecks';
import { type DefectCost, defectCost } from '../defects';
import type { Estimate, Scenario } from '../estimate';
import { FINDINGS } from './findings';
import { firstWhere } from './firstWhere';
import type { Path } from './path';
import type { Task } from './types';

/** A defect matters from this many USD a month on. */
const MATTERS_FROM = 1;

/** Working days of each repair. Judgements. */
const DAYS: Readonly<Record<Defect, number>> = {
  'full-sync': 5,
  session: 0.5,
  duplicates: 5,
  scans: 1,
  leaderboards: 2,
  'push-fan-out': 3,
  keystrokes: 0.5,
  sockets: 3,
  originals: 3,
  retention: 0.5,
};

/** Defects that are listed as repairs; the others are findings too, and listed as those. */
const REPAIRED = DEFECTS.filter((defect) => !FINDINGS.some((finding) => finding.defect === defect));

/** The repairs that matter on a deployment, in no order. */
export function repairs(at: Estimate, scenario: Scenario): Task[] {
  return REPAIRED.map((defect) => repair(defect, at, scenario)).filter((task) => task !== undefined);
}

const known = new WeakMap<Scenario, readonly Bottleneck[]>();

/** The bottlenecks of a scenario, computed once. */
function bottlenecksOf(scenario: Scenario): readonly Bottleneck[] {
  const found = known.get(scenario) ?? bottlenecks(scenario);
  known.set(scenario, found);
  return found;
}

/** The repair of a defect where it matters: it costs a dollar a month, passes a hard limit, or a bottleneck of it occurs. */
function repair(defect: Defect, at: Estimate, scenario: Scenario): Task | undefined {
  const { id, users } = at;
  const cost = defectCost(defect, id, users, scenario);
  const occurs = bottlenecksOf(scenario).filter(
    (bottleneck) =>
      bottleneck.defect === defect && bottleneck.occursFromUsers <= users && applies(bottleneck.under, at),
  );
  const matters = cost.usd >= MATTERS_FROM || cost.passed.length > 0 || occurs.length > 0;
  return matters ? taskOf(cost, occurs, users) : undefined;
}

function taskOf(cost: DefectCost, occurs: readonly Bottleneck[], users: number): Task {
  const { defect, usd, passed } = cost;
  const fails = passed.length > 0 || occurs.some(({ outcome }) => outcome === 'fails');
  const degrades = occurs.some(({ outcome }) => outcome === 'degrades') && usd < MATTERS_FROM;
  return {
    id: `repair-${defect}`,
    kind: fails ? 'outage' : degrades ? 'service level' : 'money',
    users,
    usd: usd >= MATTERS_FROM ? -usd : 0,
    isAtLeast: passed.length > 0,
    days: DAYS[defect],
    subject: { kind: 'repair', defect, cost, occurs: occurs.map(({ id }) => id) },
  };
}

function applies(under: Bottleneck['under'], { deployment }: Estimate): boolean {
  const { plan, spendCap } = deployment.configuration;
  if (under === 'free') return plan === 'free';
  return under === 'spend-cap' ? spendCap === 'on' : true;
}

/** The repairs that begin to matter along a path, each at its first user count. */
export function nextRepairs({ from, to, at }: Path, scenario: Scenario): Task[] {
  return REPAIRED.flatMap((defect) => {
    const found = (users: number): Task | undefined => repair(defect, at(users), scenario);
    if (found(from)) return [];
    const occurs = bottlenecksOf(scenario).find((each) => each.defect === defect && each.occursFromUsers > from);
    const first = occurs && occurs.occursFromUsers <= to ? occurs.occursFromUsers : undefined;
    if (first && !found(first - 1)) {
      const task = found(first);
      if (task) return [task];
    }
    for (let low = from; low < to; low = Math.min(2 * low, to)) {
      const high = Math.min(2 * low, to);
      if (found(high)) return found(firstWhere((users) => found(users) !== undefined, low, high)) ?? [];
    }
    return [];
  });
}
