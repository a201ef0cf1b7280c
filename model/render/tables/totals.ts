import { candidateIds, compareTiers, type Scenario, workloadFor } from '../../decisions';
import { formatTotal } from '../../format';
import { platformName } from '../../platforms';
import { at } from '../../workload';
import { words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import { bestName, columnName, tierRow } from '../names';
import { PRICE_TERMS } from '../sentences';
import { totalCell } from '../totals';

/** Monthly total of every tier on each platform, with and without media on R2, and the best value. */
export const totalsTable = defineTable({
  id: 'totals',
  component: 'Totals',
  arguments: [],
  shows: 'monthly total by tier and platform, best value',
  changesWith: 'bills',
  byTier: true,
  slow: true,
  make,
});

function make(scenario: Scenario): TableContent {
  const months = at(workloadFor(scenario).values, 'payback-months');
  const rows = compareTiers(scenario).map(({ users, best, because, recommendation }) => {
    const cells = recommendation.candidates.map((candidate) =>
      totalCell(candidate, recommendation.carried && candidate.id === best),
    );
    const inputs = recommendation.candidates.map((candidate) => ({
      label: platformName(candidate.id),
      text: `${formatTotal(candidate.bill.total)} a month and ${formatTotal(candidate.migration)} once${candidate.eligible ? '' : `; ${candidate.carries ? 'a price is not known' : 'does not carry the load'}`}`,
    }));
    return tierRow(users, [...cells, words(bestName(recommendation), { explanation: { formula: because, inputs } })]);
  });
  return {
    caption: 'Monthly total by number of users and platform',
    rowHeading: 'Registered users',
    columns: [
      ...candidateIds(scenario).map((id) => ({ id, label: columnName(id), numeric: true })),
      { id: 'best', label: 'Best value' },
    ],
    rows,
    foot: [
      PRICE_TERMS,
      `Best value is the lowest bill plus the move from Supabase spread over ${months} months. "+ R2" keeps media on Cloudflare R2.`,
      'At least: a price that the service level calls for is not known and not in the total; such a platform is not chosen.',
    ],
  };
}
