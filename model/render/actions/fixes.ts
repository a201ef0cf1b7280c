import { type DefectCost, defectCosts, recommend, type Scenario, TIERS } from '../../decisions';
import { formatTotal } from '../../format';
import { DEFECT_WORDS } from '../tables/defectWords';

/** A defect matters from this many USD a month on, or when it passes a hard limit. */
const MATTERS_FROM = 1;

const known = new WeakMap<Scenario, Map<number, readonly DefectCost[]>>();

/** Defects that matter on the recommended deployment of a number of users. Remembered: each tier asks for all before it. */
function mattering(users: number, scenario: Scenario): readonly DefectCost[] {
  const costs = known.get(scenario) ?? new Map<number, readonly DefectCost[]>();
  known.set(scenario, costs);
  const found = costs.get(users);
  if (found) return found;
  const { id } = recommend(users, scenario).best;
  const dear = defectCosts(id, users, scenario).filter(({ usd, passed }) => usd >= MATTERS_FROM || passed.length > 0);
  costs.set(users, dear);
  return dear;
}

/** Defects that start to matter at this size: at every tier before they did not. */
export function fixes(users: number, scenario: Scenario): string[] {
  const before = TIERS.filter((tier) => tier < users).flatMap((tier) => mattering(tier, scenario));
  return mattering(users, scenario)
    .filter(({ defect }) => !before.some((cost) => cost.defect === defect))
    .map(({ defect, usd, passed }) => {
      const { label, fix } = DEFECT_WORDS[defect];
      const labels = passed.map((limit) => limit.label).join(', ');
      const passes = labels ? ` and passes ${labels}` : '';
      return `Fix "${label}": ${fix}. Left in, it costs ${formatTotal(usd)} a month at this size${passes}.`;
    });
}
