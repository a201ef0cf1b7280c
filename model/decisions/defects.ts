import { exceeded, type Limit } from '../platforms';
import { DEFECTS, type Defect, leaving } from '../workload';
import { estimate, memoizedLike, type Scenario } from './estimate';

/** What one defect costs if it alone is left in. */
export interface DefectCost {
  readonly defect: Defect;
  /** USD a month more than after all fixes; negative where the defect happens to save money. */
  readonly usd: number;
  /** Hard limits that the platform then passes at this size. */
  readonly passed: readonly Limit[];
}

const left = new WeakMap<Scenario, Map<Defect, Scenario>>();

/** The scenario with one defect left in: the same object for the same scenario, whose workload is computed once. */
function leavingIn(defect: Defect, scenario: Scenario): Scenario {
  const known = left.get(scenario) ?? new Map<Defect, Scenario>();
  left.set(scenario, known);
  const found = known.get(defect) ?? memoizedLike(scenario, { ...scenario, app: leaving(defect) });
  known.set(defect, found);
  return found;
}

/** The price of leaving one defect in, on a platform at a number of users. */
export function defectCost(defect: Defect, id: string, users: number, scenario: Scenario = {}): DefectCost {
  const { bill, deployment } = estimate(id, users, leavingIn(defect, scenario));
  return { defect, usd: bill.total - estimate(id, users, scenario).bill.total, passed: exceeded(deployment.limits) };
}

/** The price of leaving each defect in, one at a time, on a platform at a number of users. Most expensive first. */
export function defectCosts(id: string, users: number, scenario: Scenario = {}): DefectCost[] {
  return DEFECTS.map((defect) => defectCost(defect, id, users, scenario)).sort((one, other) => other.usd - one.usd);
}
