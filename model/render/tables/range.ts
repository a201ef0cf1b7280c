import { casesOf, countsOf, estimate, type Scenario } from '../../decisions';
import { platformName } from '../../platforms';
import { CASES } from '../../workload';
import { words } from '../cells';
import { anchor, tierRow } from '../names';
import { BASE } from '../scenarios';
import { PRICE_TERMS } from '../sentences';
import type { Table } from '../table';
import { totalCell } from '../totals';

export const CASE_LABELS = { low: 'Low demand', base: 'Base', high: 'High demand' } as const;

/**
 * A platform's monthly total at every tier in low, base and high demand, with its configuration in the base case.
 * @throws ModelError for an unknown platform.
 */
export function rangeTable(platformId: string, scenario: Scenario = BASE): Table {
  const cases = casesOf(scenario);
  const rows = countsOf(scenario).map((users) => {
    const answers = CASES.map((which) => estimate(platformId, users, cases[which]));
    return tierRow(users, [...answers.map((answer) => totalCell(answer)), words(answers[1]?.deployment.size ?? '')]);
  });
  return {
    id: `range-${anchor(platformId)}`,
    caption: `${platformName(platformId)}: monthly total in low, base and high demand`,
    rowHeading: 'Registered users',
    columns: [
      ...CASES.map((which) => ({ id: which, label: CASE_LABELS[which], numeric: true })),
      { id: 'size', label: 'Configuration in the base case' },
    ],
    rows,
    foot: [PRICE_TERMS],
  };
}
