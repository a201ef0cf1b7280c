import type { Scenario } from '../../decisions';
import { formatUsers } from '../../format';
import { unexplained } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import { demandRowsAt } from './demand';
import { DEMAND_GROUPS } from './demandRows';

/** The figures that decide about a tier, by their paths. */
const FIGURES = [
  'people.daily',
  'people.concurrent',
  'perSecond.reads.average',
  'perSecond.reads.peak',
  'perSecond.writes.average',
  'perSecond.writes.peak',
  'database.totalBytes',
  'media.avatars.storedBytes',
  'media.photos.storedBytes',
  'media.videos.storedBytes',
  'media.thumbnails.storedBytes',
  'uploadBytes',
  'down',
  'egress.mediaCached',
];

/**
 * The load and storage of a number of users in the few figures that decide; all of them are in the table of the demand.
 * @throws ModelError for an impossible number of users.
 */
export const loadSheetTable = defineTable({
  id: 'load-sheet',
  component: 'LoadSheet',
  arguments: ['users'],
  shows: 'people, database load, storage and bandwidth of a tier in brief',
  changesWith: 'demand',
  dense: true,
  make,
});

function make(users: number, scenario: Scenario): TableContent {
  const row = demandRowsAt(users, scenario);
  const lines = DEMAND_GROUPS.flatMap(({ rows }) => rows).filter(({ id }) => FIGURES.includes(id));
  return {
    caption: `Load and storage at ${formatUsers(users)} users`,
    rowHeading: 'Figure',
    columns: [
      { id: 'value', label: 'Base', numeric: true },
      { id: 'range', label: 'Low to high', numeric: true },
    ],
    rows: lines.map((line) => ({ id: line.id, label: line.label, cells: row(line).cells.map(unexplained) })),
    foot: [],
  };
}
