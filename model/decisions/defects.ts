import { exceeded } from '../platforms';
import { DEFECTS, type Defect, leaving } from '../workload';
import { estimate, type Scenario } from './estimate';

/** What one defect costs if it alone is left in. */
export interface DefectCost {
  readonly defect: Defect;
  /** USD a month more than after all fixes; negative where the defect happens to save money. */
  readonly usd: number;
  /** Walls that the platform then runs into at this size. */
  readonly walls: readonly string[];
}

/** The price of leaving each defect in, one at a time, on a platform at a number of users. Dearest first. */
export function defectCosts(id: string, users: number, scenario: Scenario = {}): DefectCost[] {
  const fixed = estimate(id, users, scenario).bill.total;
  return DEFECTS.map((defect) => {
    const left = estimate(id, users, { ...scenario, app: leaving(defect) });
    const walls = exceeded(left.deployment.limits).map((limit) => limit.label);
    return { defect, usd: left.bill.total - fixed, walls };
  }).sort((one, other) => other.usd - one.usd);
}
