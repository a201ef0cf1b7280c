import type { Scenario } from '../../decisions';
import { formatNumber, formatUsers } from '../../format';
import { actionsAt, laterActions, type TaskWords } from '../actions';
import { words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import type { Row } from '../table';

/** Everything to do from an app of `users` registered users on, in the order of the lists of the tiers. */
export const roadmapTable = defineTable({
  id: 'roadmap',
  component: 'Roadmap',
  arguments: ['users'],
  shows: 'everything to do, now, next and later, for an app of this size',
  changesWith: 'bills',
  slow: true,
  make,
});

function make(users: number, scenario: Scenario): TableContent {
  const { now, next, until } = actionsAt(users, scenario);
  const later = laterActions(users, scenario);
  const all = [
    ...now.map((task) => ({ task, when: 'now' })),
    ...next.map((task) => ({ task, when: 'next' })),
    ...later.map((task) => ({ task, when: 'later' })),
  ];
  return {
    caption: `Roadmap for an app of ${formatUsers(users)} users`,
    rowHeading: 'What',
    columns: [
      { id: 'horizon', label: 'When' },
      { id: 'users', label: 'From users', numeric: true },
      { id: 'kind', label: 'Against' },
      { id: 'because', label: 'Why' },
      { id: 'effect', label: 'On the bill' },
      { id: 'effort', label: 'Effort' },
    ],
    rows: all.map(({ task, when }, index) => rowOf(task, when, index)),
    foot: [
      `Now: this size calls for it. Next: up to ${formatNumber(until)} users. Later: beyond.`,
      'Days of work are judgements. Savings are those at the size in the row.',
    ],
  };
}

function rowOf({ what, why, kind, users, effect, effort }: TaskWords, when: string, index: number): Row {
  return {
    id: String(index + 1),
    label: what,
    cells: [
      words(when),
      { text: formatNumber(users), value: users, unit: 'registered users' },
      words(kind),
      words(why),
      words(effect),
      words(effort),
    ],
  };
}
