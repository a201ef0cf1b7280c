import { roadmap, type Scenario } from '../../decisions';
import { formatNumber, formatUsers } from '../../format';
import { words } from '../cells';
import { tierId } from '../names';
import { BASE } from '../scenarios';
import type { Table } from '../table';

/** The roadmap of an app of `users` registered users: now, this quarter, later. */
export function roadmapTable(users: number, scenario: Scenario = BASE): Table {
  return {
    id: `roadmap-${tierId(users)}`,
    caption: `Roadmap for an app of ${formatUsers(users)} users`,
    rowHeading: 'Comes up at users',
    columns: [
      { id: 'horizon', label: 'When' },
      { id: 'what', label: 'What' },
      { id: 'because', label: 'Because' },
    ],
    rows: roadmap(users, scenario).map((item, index) => ({
      id: String(index + 1),
      label: formatNumber(item.users),
      cells: [words(item.horizon), words(item.what), words(item.because)],
    })),
    foot: ['Now: it bites at this size. This quarter: before the app is ten times as large. Later: beyond.'],
  };
}
