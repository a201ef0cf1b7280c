import { bulkImport, type ImportAnswer, type Scenario } from '../../decisions';
import { formatNumber, formatTotal } from '../../format';
import type { ImportEvent } from '../../platforms';
import { amount, words } from '../cells';
import { configurationLabel } from '../configuration';
import { defineTable, type TableContent } from '../defineTable';
import type { Table } from '../table';

/** The import that the runbook shows, into a project as small as paid ones are. */
const SHOWN = { users: 1_000, gb: 30 } as const;

const EVENTS: Readonly<Record<ImportEvent, string>> = {
  starts: 'the import starts',
  'step begins': 'the disk, 90 % full or more, begins to grow',
  'step ends': 'the disk has grown; writes are possible',
  'read-only': 'the disk is 95 % full: the database is read-only and the import stops',
  ends: 'the import is over',
  'never ends': 'no larger disk is sold: the database stays read-only',
};

/** An import of 30 GB into a disk of 8 GB, moment by moment. */
export const bulkImportTable = defineTable({
  id: 'bulk-import',
  component: 'BulkImport',
  arguments: [],
  shows: 'an import of 30 GB into a disk of 8 GB that grows by itself, moment by moment',
  changesWith: 'bills',
  make,
});

function make(scenario: Scenario): TableContent {
  const answer = bulkImport(SHOWN.users, SHOWN.gb, scenario);
  if (answer) return contentOf(answer);
  return { ...FRAME, caption: 'A bulk import', rows: [], foot: ['The disk of a Free project does not grow.'] };
}

/** An import into the project of a number of users, as a table. */
export function importTable(answer: ImportAnswer): Table {
  return { id: 'import', ...contentOf(answer) };
}

const FRAME: Pick<TableContent, 'rowHeading' | 'columns'> = {
  rowHeading: 'Moment',
  columns: [
    { id: 'hours', label: 'Hours', numeric: true },
    { id: 'disk', label: 'Disk, GB', numeric: true },
    { id: 'used', label: 'Filled, GB', numeric: true },
    { id: 'event', label: 'What happens' },
  ],
};

function contentOf(answer: ImportAnswer): TableContent {
  const { configuration, importGb, gbPerHour, moments, diskGb, addsUsd } = answer;
  const closed = answer.readOnlyHours;
  return {
    ...FRAME,
    caption: `Import of ${formatNumber(importGb)} GB into ${formatNumber(configuration.disk)} GB on Supabase, ${configurationLabel(configuration)}`,
    rows: moments.map(({ hours, event, diskGb: disk, usedGb }, at) => ({
      id: `moment-${at + 1}`,
      label: String(at + 1),
      cells: [amount(hours, ''), amount(disk, ''), amount(usedGb, ''), words(EVENTS[event])],
    })),
    foot: [
      ...(answer.isCapped
        ? [
            'The spend cap is off here. While it is on, as this project has it, the disk does not grow and the database stays read-only at 95 %.',
          ]
        : []),
      `Read-only for ${formatNumber(closed)} hours in all, for the app as well. The disk ends at ${formatNumber(diskGb)} GB and adds ${formatTotal(addsUsd)} a month; it shrinks only with an upgrade of the project. Set it to that size by hand before, and nothing stops.`,
      `GB are those of the rows with their indexes. They come as fast as the size writes for good, ${formatNumber(gbPerHour)} GB an hour at two writes of each byte; a slower import is read-only for less time. At most four steps in any 24 hours; the time of a step is an assumption (disk-step-minutes). A COPY that is cut off is rolled back as a whole.`,
    ],
  };
}
