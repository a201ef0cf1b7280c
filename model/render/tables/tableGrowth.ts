import { estimate, type Scenario, workloadFor } from '../../decisions';
import { formatBytes, formatNumber, formatUsers } from '../../format';
import { at, demandOf, type TableGroup, USER_RANGE } from '../../workload';
import { amount, words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import type { Cell } from '../table';
import { userCount } from './userCount';

const ADVICE: readonly [group: TableGroup, label: string, advice: string][] = [
  ['training', 'Workouts and routines', 'Keep. Every read is one owner through an index, so size does not slow it.'],
  ['chat', 'Chat messages', 'Partition by month when it is built: it grows fastest in rows and is read from the end.'],
  ['social', 'Posts, reactions, comments', 'Keep. The feed reads the newest through the cursor index.'],
  ['notifications', 'Notifications', 'Purge after 90 days by dropping months.'],
  ['profiles', 'Profiles', 'Keep. Move the training calendar to rows of its own.'],
  ['friends', 'Friendships', 'Keep.'],
];

/** Size and growth of the large tables, and what to do about their age. */
export const tableGrowthTable = defineTable({
  id: 'table-growth',
  component: 'TableGrowth',
  arguments: ['users'],
  shows: 'the large tables, and what to do with old rows',
  changesWith: 'demand',
  make,
});

function make(users: number, scenario: Scenario): TableContent {
  const { database } = demandOf(workloadFor(scenario), users);
  const size = estimate('supabase', users, scenario).deployment.configuration.database;
  const memory = size.memoryGib * 2 ** 30;
  return {
    caption: `The large tables at ${formatUsers(users)} users, and what to do with old rows`,
    rowHeading: 'Tables',
    columns: [
      { id: 'advice', label: 'Old rows' },
      { id: 'rows', label: 'Rows', numeric: true },
      { id: 'bytes', label: 'With indexes', numeric: true },
      { id: 'memory', label: 'Past memory at users', numeric: true },
    ],
    rows: ADVICE.map(([group, label, advice]) => {
      const bytes = database.bytes[group];
      return {
        id: group,
        label,
        cells: [
          words(advice),
          amount(database.rows[group], ''),
          { text: formatBytes(bytes), value: bytes, unit: 'bytes' },
          memoryCell(bytes === 0 ? Number.POSITIVE_INFINITY : (users * memory) / bytes),
        ],
      };
    }),
    foot: [
      `${formatNumber(at(workloadFor(scenario).values, 'history-months'))} months of activity, with room for dead rows. Past memory: the users at which a row exceeds the memory of ${size.id}; a table larger than that is PostgreSQL's own rule of thumb for when partitioning can pay.`,
    ],
  };
}

function memoryCell(users: number): Cell {
  return userCount(users > USER_RANGE.max ? null : Math.floor(users));
}
