import { exceeded, type Limit } from '../platforms';
import { DEFECTS, type Defect, leaving } from '../workload';
import { estimate, type Scenario } from './estimate';

/** What one defect costs if it alone is left in. */
export interface DefectCost {
  readonly defect: Defect;
  /** USD a month more than after all fixes; negative where the defect happens to save money. */
  readonly usd: number;
  /** Hard limits that the platform then passes at this size. */
  readonly passed: readonly Limit[];
}

/** The price of leaving each defect in, one at a time, on a platform at a number of users. Most expensive first. */
export function defectCosts(id: string, users: number, scenario: Scenario = {}): DefectCost[] {
  const fixed = estimate(id, users, scenario).bill.total;
  return DEFECTS.map((defect) => {
    const left = estimate(id, users, { ...scenario, app: leaving(defect) });
    const passed = exceeded(left.deployment.limits);
    return { defect, usd: left.bill.total - fixed, passed };
  }).sort((one, other) => other.usd - one.usd);
}
