import { type RoadmapItem, roadmap, type Scenario } from '../../decisions';
import { formatNumber, formatUsers } from '../../format';
import { bottleneckWords, fixText } from '../bottlenecks';
import { words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import { triggerWords } from '../triggers';

/** The roadmap of an app of `users` registered users: now, this quarter, later. */
export const roadmapTable = defineTable({
  id: 'roadmap',
  component: 'Roadmap',
  arguments: ['users'],
  shows: 'now, this quarter, later, for an app of this size',
  changesWith: 'bills',
  make,
});

function make(users: number, scenario: Scenario): TableContent {
  return {
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
      cells: [words(item.horizon), ...itemWords(item).map((text) => words(text))],
    })),
    foot: ['Now: it occurs at this size. This quarter: before the app is ten times as large. Later: beyond.'],
  };
}

/** What to do, and because of what. */
function itemWords({ item }: RoadmapItem): readonly [what: string, because: string] {
  if (item.kind === 'repair') return [fixText(item.bottleneck.fix), bottleneckWords(item.bottleneck.id).label];
  const { from, to, because } = triggerWords(item.trigger);
  return [`${from} to ${to}`, because];
}
