import { casesOf, type Estimate, type Scenario, workloadFor } from '../../decisions';
import { CASES, demandOf } from '../../workload';
import { DEMAND_GROUPS } from '../tables/demandRows';
import { beyondText, byReach } from '../tables/limits';
import { formula, headings, number, PERCENT, QUANTITY, text } from './cells';
import type { Sheet, SheetCell } from './types';

/** What the users ask for, with the range from low to high demand, unrounded and in base units. */
export function demandSheet(users: number, scenario: Scenario): Sheet {
  const demand = demandOf(workloadFor(scenario), users);
  const cases = casesOf(scenario);
  const inCases = CASES.map((which) => demandOf(workloadFor(cases[which]), users));
  return {
    name: 'Demand',
    widths: [46, 20, 20, 20, 24, 34],
    stickyRows: 1,
    rows: [
      headings(['Figure', 'Value', 'In low demand', 'In high demand', 'Unit', 'Group']),
      ...DEMAND_GROUPS.flatMap(({ label: group, rows }) =>
        rows.map(({ label, unit, pick }): SheetCell[] => {
          const sizes = inCases.map(pick);
          return [
            text(label),
            number(pick(demand), QUANTITY),
            number(Math.min(...sizes), QUANTITY),
            number(Math.max(...sizes), QUANTITY),
            text(unit),
            text(group),
          ];
        }),
      ),
    ],
  };
}

/** Every limit of the deployment, the next to be reached first, with how full it is as a formula. */
export function limitsSheet({ deployment }: Estimate): Sheet {
  const limits = [...deployment.limits].sort(byReach);
  return {
    name: 'Limits',
    widths: [50, 16, 16, 22, 14, 20, 60, 44],
    stickyRows: 1,
    rows: [
      headings(['Limit', 'Used', 'Capacity', 'Unit', 'Used, share', 'Reached at users', 'Beyond it', 'Record']),
      ...limits.map((limit, index): (SheetCell | null)[] => {
        const { label, used, capacity, unit, hitAtUsers, source } = limit;
        return [
          text(label),
          number(used, QUANTITY, 'input'),
          number(capacity, QUANTITY),
          text(unit),
          formula(`B${index + 2}/C${index + 2}`, PERCENT),
          hitAtUsers === null ? null : number(hitAtUsers, QUANTITY),
          text(beyondText(limit)),
          text(source),
        ];
      }),
    ],
  };
}
