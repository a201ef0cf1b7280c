import { casesOf, compareTiers, recommend, type Scenario } from '../../decisions';
import { formatTotal } from '../../format';
import { CASES } from '../../workload';
import { words, yesNo } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import { columnName, NONE_CARRIES, tierRow } from '../names';
import { PRICE_TERMS } from '../sentences';
import { CASE_LABELS } from './range';

/** Best value and its total at every tier in low, base and high demand, and whether the answer is the same in all three. */
export const rangeOverview = defineTable({
  id: 'range-overview',
  component: 'RangeOverview',
  arguments: [],
  shows: 'best value in the low, base and high case, by tier',
  changesWith: 'bills',
  byTier: true,
  slow: true,
  make,
});

function make(scenario: Scenario): TableContent {
  const cases = casesOf(scenario);
  const rows = compareTiers(scenario).map(({ users, holds }) => {
    const cells = CASES.map((which) => {
      const { carried, best } = recommend(users, cases[which]);
      if (!carried) return words(NONE_CARRIES);
      const { id, bill } = best;
      return { text: `${columnName(id)}, ${formatTotal(bill.total)}`, value: bill.total, unit: 'USD a month' };
    });
    return tierRow(users, [...cells, yesNo(holds, holds ? {} : { mark: 'watch' })]);
  });
  return {
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
