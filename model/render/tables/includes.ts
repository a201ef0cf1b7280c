import type { Scenario } from '../../decisions';
import { formatUsers } from '../../format';
import { words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import { anchor, columnName } from '../names';
import { levelSentence, PRICE_TERMS } from '../sentences';
import { totalCell } from '../totals';
import { compared } from './compared';

const listed = (sentences: readonly string[]): string => (sentences.length > 0 ? sentences.join(' ') : 'nothing');

/**
 * What each platform's total includes, what it leaves out, what is not known, and where the service level is not met.
 * @throws ModelError for an impossible number of users.
 */
export const includesTable = defineTable({
  id: 'includes',
  component: 'Includes',
  arguments: ['users'],
  shows: 'what each total includes and leaves out',
  changesWith: 'bills',
  make,
});

function make(users: number, scenario: Scenario): TableContent {
  const { best, answers } = compared(users, scenario);
  const level = answers[0]?.deployment.level;
  return {
    caption: `What the totals at ${formatUsers(users)} users include and leave out`,
    rowHeading: 'Platform',
    columns: [
      { id: 'total', label: 'Total', numeric: true },
      { id: 'includes', label: 'Includes' },
      { id: 'leaves-out', label: 'Leaves out' },
      { id: 'unknown', label: 'Price not known' },
      { id: 'shortfall', label: 'Not met' },
    ],
    rows: answers.map((answer) => {
      const { components, leavesOut, unknowns, shortfalls } = answer.deployment;
      return {
        id: anchor(answer.id),
        label: columnName(answer.id),
        cells: [
          totalCell(answer, answer.id === best),
          words(components.map(({ label }) => label).join('; ')),
          words(listed(leavesOut)),
          words(listed(unknowns)),
          words(listed(shortfalls), shortfalls.length > 0 ? { mark: 'watch' } : {}),
        ],
      };
    }),
    foot: [PRICE_TERMS, ...(level ? [levelSentence(level)] : [])],
  };
}
