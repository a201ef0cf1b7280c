import { limitsAtTimes, type Scenario } from '../../decisions';
import { formatUsers } from '../../format';
import { amount, words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';

const TIMES = 3;

/** What gives first when 1 January is three times the January peak day, and for how long. */
export const tripledLoadTable = defineTable({
  id: 'tripled-load',
  component: 'TripledLoad',
  arguments: ['users'],
  shows: 'three times the January peak day: which limit gives first, and for how long',
  changesWith: 'demand',
  make,
});

function make(users: number, scenario: Scenario): TableContent {
  const limits = limitsAtTimes(users, TIMES, scenario);
  const [first] = limits;
  return {
    caption: `Three times the January peak day at ${formatUsers(users)} users`,
    rowHeading: 'Limit',
    columns: [
      { id: 'share', label: 'Full in the busiest minute', numeric: true },
      { id: 'minutes', label: 'Minutes beyond it', numeric: true },
      { id: 'effect', label: 'What happens then' },
    ],
    rows: limits.map(({ id, label, share, minutesPassed, effect }) => ({
      id,
      label,
      cells: [amount(100 * share, '%'), amount(minutesPassed, ''), words(effect)],
    })),
    foot: [
      first && first.minutesPassed > 0
        ? `${first.label} gives first, for ${first.minutesPassed} minutes of the day.`
        : `Nothing gives: ${first?.label ?? 'no limit'} comes closest.`,
    ],
  };
}
