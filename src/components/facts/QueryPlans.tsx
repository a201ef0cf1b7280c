import { formatCount, formatNumber, type Table } from '@gymrats/model';
import type { ReactNode } from 'react';
import commentRemoval from '../../../docs/infrastructure/snippets/plans/comment-removal.json';
import feedPage from '../../../docs/infrastructure/snippets/plans/feed-page.json';
import friendPull from '../../../docs/infrastructure/snippets/plans/friend-pull.json';
import postFanOut from '../../../docs/infrastructure/snippets/plans/post-fan-out.json';
import roomSearch from '../../../docs/infrastructure/snippets/plans/room-search.json';
import streakBoard from '../../../docs/infrastructure/snippets/plans/streak-board.json';
import userSearch from '../../../docs/infrastructure/snippets/plans/user-search.json';
import DataTable from '../model/DataTable';
import { inPage } from '../model/inPage';

const plans = [friendPull, postFanOut, roomSearch, userSearch, streakBoard, commentRemoval, feedPage];

interface Reading {
  readonly scans: readonly string[];
  readonly rowsRead: number;
  readonly buffers: number;
}

const count = (value: number): { text: string; value: number } => ({ text: formatNumber(value), value });
const scansOf = ({ scans }: Reading): string => [...new Set(scans)].join('; ');

/** The app's queries before and after their repair, as an embedded PostgreSQL planned them on generated data. */
export const QueryPlans = inPage('QueryPlans', (): ReactNode => {
  const { users, edgesPerUser, posts, rooms } = friendPull.data;
  const table: Table = {
    id: 'query-plans',
    caption: 'Queries of the app as built, and after the indexes and policies below',
    rowHeading: 'Question',
    columns: [
      { id: 'rows-before', label: 'Rows', numeric: true },
      { id: 'rows-after', label: 'After', numeric: true },
      { id: 'buffers-before', label: 'Buffers', numeric: true },
      { id: 'buffers-after', label: 'After', numeric: true },
      { id: 'plan-after', label: 'Plan after' },
    ],
    rows: plans.map(({ id, question, before, after }) => ({
      id,
      label: question,
      cells: [
        count(before.rowsRead),
        count(after.rowsRead),
        count(before.buffers),
        count(after.buffers),
        { text: scansOf(after) },
      ],
    })),
    foot: [
      `Planned on ${formatCount(users)} users with ${edgesPerUser} friendship rows each, ${formatCount(posts)} posts and ${formatCount(rooms)} rooms. ${friendPull.engine}.`,
    ],
  };
  return <DataTable table={table} />;
});
