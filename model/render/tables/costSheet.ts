import type { Scenario } from '../../decisions';
import { formatUsers } from '../../format';
import { CATEGORIES } from '../../platforms';
import { cents, unexplained, words } from '../cells';
import { configurationLabel } from '../configuration';
import { defineTable, type TableContent } from '../defineTable';
import { columnName } from '../names';
import type { Row } from '../table';
import { totalCell } from '../totals';
import { compared } from './compared';

/**
 * What a tier runs on and costs, by category and platform: the recommended platform and each plain one. The bills have every line.
 * @throws ModelError for an impossible number of users.
 */
export const costSheetTable = defineTable({
  id: 'cost-sheet',
  component: 'CostSheet',
  arguments: ['users'],
  shows: 'what a tier runs on and costs, by category and platform, in brief',
  changesWith: 'bills',
  dense: true,
  make,
});

function make(users: number, scenario: Scenario): TableContent {
  const { best, answers } = compared(users, scenario);
  const categories = CATEGORIES.filter((category) => answers.some(({ bill }) => bill.byCategory[category] !== 0));
  return {
    caption: `Configuration and monthly cost at ${formatUsers(users)} users`,
    rowHeading: 'Part of the bill',
    columns: answers.map(({ id }) => ({
      id,
      label: id === best ? `${columnName(id)} (best value)` : columnName(id),
      numeric: true,
    })),
    rows: [
      {
        id: 'configuration',
        label: 'Runs on',
        cells: answers.map(({ deployment }) => words(configurationLabel(deployment.configuration))),
      },
      ...categories.map(
        (category): Row => ({
          id: category,
          label: category.charAt(0).toUpperCase() + category.slice(1),
          cells: answers.map(({ bill }) => cents(bill.byCategory[category])),
        }),
      ),
      {
        id: 'total',
        label: 'Monthly total',
        kind: 'total',
        cells: answers.map((answer) => unexplained(totalCell(answer, answer.id === best))),
      },
    ],
    foot: [],
  };
}
