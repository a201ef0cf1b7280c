import { formatBytes, formatNumber, formatUsers } from '../../format';
import { measured } from '../../workload';
import { words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';

/** Processor time of the friends' feed served four ways, each page with the same posts. */
export const measuredFeedsTable = defineTable({
  id: 'measured-feeds',
  component: 'MeasuredFeeds',
  arguments: [],
  shows: "processor time of the friends' feed served four ways, each page with the same posts",
  changesWith: 'nothing',
  make,
});

const WAYS: Readonly<Record<string, string>> = {
  'filter-all-posts': 'All posts by time, those of friends kept',
  'newest-of-each-friend': 'The newest posts of each friend, merged',
  timeline: 'A timeline row for each reader and post',
  'stored-page': 'The finished page, stored for each reader',
};

function make(): TableContent {
  const { feeds, users } = measured;
  return {
    caption: "The friends' feed four ways, at equal content",
    rowHeading: 'Way',
    columns: [
      { id: 'ms', label: `Processor time at ${users.map(formatUsers).join(', ')} users`, numeric: true },
      { id: 'bytes', label: 'A page', numeric: true },
    ],
    rows: feeds.map(({ id, ms, bytes }) => ({
      id,
      label: WAYS[id] ?? id,
      cells: [
        words(`${ms.map(formatNumber).join(', ')} ms`),
        { text: formatBytes(bytes), value: bytes, unit: 'bytes' },
      ],
    })),
    foot: [
      'Twenty posts with their authors, of friends and of oneself, for 200 readers. What a write costs is not in it: a timeline writes a row for each friend of the author, a stored page is written again.',
    ],
  };
}
