import { countsOf, estimate, type Scenario, workloadFor } from '../../decisions';
import { formatNumber } from '../../format';
import { limitNumber } from '../../limits';
import { at } from '../../workload';
import { amount, words } from '../cells';
import { configurationLabel } from '../configuration';
import { defineTable, type TableContent } from '../defineTable';
import { tierRow } from '../names';

/**
 * Connections by tier on Supabase: what the peak uses (Little's law: requests per second times seconds each), what a pool of
 * cores x 2 + 1 offers, and what the size allows.
 */
export const poolingTable = defineTable({
  id: 'pooling',
  component: 'Pooling',
  arguments: [],
  shows: 'database connections by tier',
  changesWith: 'bills',
  byTier: true,
  make,
});

function make(scenario: Scenario): TableContent {
  const seconds = at(workloadFor(scenario).values, 'api-milliseconds') / 1000;
  return {
    caption: 'Database connections by tier on Supabase',
    rowHeading: 'Registered users',
    columns: [
      { id: 'size', label: 'Configuration' },
      { id: 'used', label: 'In use at the peak', numeric: true },
      { id: 'pool', label: 'Processors × 2 + 1, to compare', numeric: true },
      { id: 'direct', label: 'Direct connections allowed', numeric: true },
      { id: 'clients', label: 'Pooler clients allowed', numeric: true },
    ],
    rows: countsOf(scenario).map((users) => {
      const { deployment, demand } = estimate('supabase', users, scenario);
      const { reads, writes } = demand.perSecond;
      const { database } = deployment.configuration;
      const used = (reads.peak + writes.peak) * seconds;
      return tierRow(users, [
        words(configurationLabel(deployment.configuration)),
        amount(used, ''),
        amount(database.vcpu * 2 + 1, ''),
        amount(limitNumber(`supabase.db.max-connections.${database.id}`), ''),
        amount(limitNumber(`supabase.pooler.max-clients.${database.id}`), ''),
      ]);
    }),
    foot: [
      `In use at the peak: requests per second times ${formatNumber(seconds * 1000)} ms each. The app itself opens no database connection: the Data API's own pool is the one that matters.`,
    ],
  };
}
