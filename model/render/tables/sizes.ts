import { memoized, recommend, type Scenario } from '../../decisions';
import { formatUsers } from '../../format';
import { actionsAt, taskLine } from '../actions';
import { words } from '../cells';
import { configurationLabel } from '../configuration';
import { defineTable, type TableContent } from '../defineTable';
import { columnName } from '../names';
import { PRICE_TERMS } from '../sentences';
import type { Row } from '../table';
import { totalCell } from '../totals';

/** Sizes between the tiers, close enough that a reader's own is near one. */
const SIZES = [
  25, 250, 500, 2_000, 3_000, 5_000, 7_500, 15_000, 20_000, 25_000, 30_000, 40_000, 60_000, 75_000, 80_000, 120_000,
  150_000, 200_000, 250_000, 300_000, 400_000,
] as const;

/** What to run, what it costs and the next step at sizes between the tiers. */
export const sizesTable = defineTable({
  id: 'sizes',
  component: 'Sizes',
  arguments: [],
  shows: 'what to run, the total and the next step at some twenty sizes between the tiers',
  changesWith: 'bills',
  slow: true,
  later: true,
  make,
});

function make(scenario: Scenario): TableContent {
  const once = memoized(scenario);
  return {
    caption: 'What to run at sizes between the tiers',
    rowHeading: 'Users',
    columns: [
      { id: 'best', label: 'Best value' },
      { id: 'total', label: 'USD a month', numeric: true },
      { id: 'next', label: 'Next step' },
    ],
    rows: SIZES.map((users) => rowOf(users, once)),
    foot: ['What to do now at each size, and any other number: the full answer (What if).', PRICE_TERMS],
  };
}

function rowOf(users: number, scenario: Scenario): Row {
  const { best } = recommend(users, scenario);
  const [next] = actionsAt(users, scenario).next;
  return {
    id: formatUsers(users).toLowerCase(),
    label: formatUsers(users),
    cells: [
      words(`${columnName(best.id)}, ${configurationLabel(best.deployment.configuration)}`),
      totalCell(best),
      words(next ? taskLine(next, users) : 'none in this range'),
    ],
  };
}
