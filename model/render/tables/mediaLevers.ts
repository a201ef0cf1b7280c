import { mediaLevers, migrationCost, type Scenario, workloadFor } from '../../decisions';
import { formatCount, formatTotal, formatUsers } from '../../format';
import { at } from '../../workload';
import { total, words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';

/** Ways to lower the media bill and what each saves. */
export const mediaLeversTable = defineTable({
  id: 'media-levers',
  component: 'MediaLevers',
  arguments: ['users'],
  shows: 'what lowers the media bill, lever by lever in the order to pull them, and what the move to R2 then saves',
  changesWith: 'bills',
  make,
});

function make(users: number, scenario: Scenario): TableContent {
  const needed = migrationCost('supabase+r2', scenario) / at(workloadFor(scenario).values, 'payback-months');
  const levers = mediaLevers(users, scenario);
  const undoes = levers.find(({ id, leftForR2 }) => id !== 'r2' && leftForR2 < needed);
  return {
    caption: `What lowers the bill of ${formatUsers(users)} users, USD a month, in the order in which to pull the levers`,
    rowHeading: 'Lever',
    columns: [
      { id: 'supabase', label: 'Alone, media on Supabase', numeric: true },
      { id: 'r2', label: 'Alone, media on R2', numeric: true },
      { id: 'together', label: 'With those above', numeric: true },
      { id: 'left', label: 'R2 then saves', numeric: true },
      { id: 'how', label: 'What changes' },
    ],
    rows: levers.map(({ id, label, how, onSupabase, onR2, together, leftForR2 }) => ({
      id,
      label,
      cells: [
        total(onSupabase),
        id === 'r2' ? words('done') : total(onR2),
        id === 'compress' ? words('in the total') : total(together),
        id === 'r2' ? words('done') : total(leftForR2),
        words(how),
      ],
    })),
    foot: [
      `Of totals of ${formatCount(users)} users, compression included. Savings of single levers do not add up. The order, least work first, is a judgement.`,
      undoes === undefined
        ? `Moving to R2 pays from ${formatTotal(needed)} a month on, and does so after all of them.`
        : `Moving to R2 pays from ${formatTotal(needed)} a month on: "${undoes.label}" leaves less than that, and with it media stay on Supabase.`,
    ],
  };
}
