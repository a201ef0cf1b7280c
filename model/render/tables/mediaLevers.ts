import { mediaLevers, type Scenario } from '../../decisions';
import { formatNumber, formatUsers } from '../../format';
import { total, words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';

/** Ways to lower the media bill and what each saves. */
export const mediaLeversTable = defineTable({
  id: 'media-levers',
  component: 'MediaLevers',
  arguments: ['users'],
  shows: 'what lowers the media bill, each lever alone',
  changesWith: 'bills',
  make,
});

function make(users: number, scenario: Scenario): TableContent {
  return {
    caption: `What lowers the bill of ${formatUsers(users)} users, USD a month, each lever alone`,
    rowHeading: 'Lever',
    columns: [
      { id: 'supabase', label: 'Media on Supabase', numeric: true },
      { id: 'r2', label: 'Media on R2', numeric: true },
      { id: 'how', label: 'What changes' },
    ],
    rows: mediaLevers(users, scenario).map(({ id, label, how, onSupabase, onR2 }) => ({
      id,
      label,
      cells: [total(onSupabase), id === 'r2' ? words('done') : total(onR2), words(how)],
    })),
    foot: [
      `Of totals of ${formatNumber(users)} users. Savings do not add up: each is counted with the others left as they are.`,
    ],
  };
}
