import { casesOf, compareTiers, recommend, type Scenario } from '../../decisions';
import { formatTotal } from '../../format';
import { CASES } from '../../workload';
import { yesNo } from '../cells';
import { columnName, tierRow } from '../names';
import { BASE } from '../scenarios';
import { PRICE_TERMS } from '../sentences';
import type { Table } from '../table';
import { CASE_LABELS } from './range';

/** Best value and its total at every tier in low, base and high demand, and whether the answer is the same in all three. */
export function rangeOverview(scenario: Scenario = BASE): Table {
  const cases = casesOf(scenario);
  const rows = compareTiers(scenario).map(({ users, holds }) => {
    const bests = CASES.map((which) => recommend(users, cases[which]).best);
    const cells = bests.map(({ id, bill }) => ({
      text: `${columnName(id)}, ${formatTotal(bill.total)}`,
      value: bill.total,
      unit: 'USD a month',
    }));
    return tierRow(users, [...cells, yesNo(holds, holds ? {} : { mark: 'watch' })]);
  });
  return {
    id: 'range-overview',
    caption: 'Best value in low, base and high demand',
    rowHeading: 'Registered users',
    columns: [
      ...CASES.map((which) => ({ id: which, label: CASE_LABELS[which] })),
      { id: 'holds', label: 'Same in all three' },
    ],
    rows,
    foot: [PRICE_TERMS],
  };
}
