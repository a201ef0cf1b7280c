import { countsOf, type Headroom, headroomAt, type Scenario, workloadFor } from '../../decisions';
import { formatNumber } from '../../format';
import { at } from '../../workload';
import { amount, total, words } from '../cells';
import { configurationLabel } from '../configuration';
import { defineTable, type TableContent } from '../defineTable';
import { tierRow } from '../names';
import { PRICE_TERMS } from '../sentences';
import { userCount } from './userCount';

/** How full the database's processors are at each tier, and what a larger size or a replica would add. */
export const headroomTable = defineTable({
  id: 'headroom',
  component: 'DatabaseHeadroom',
  arguments: [],
  shows: 'processors used by tier; what a larger size or a replica adds',
  changesWith: 'bills',
  byTier: true,
  make,
});

function make(scenario: Scenario): TableContent {
  const counts = countsOf(scenario);
  const tiers = counts.map((users) => headroomAt(users, scenario));
  return {
    caption: 'Processors of the Supabase database by tier, and what more of them cost',
    rowHeading: 'Registered users',
    columns: [
      { id: 'size', label: 'Configuration' },
      { id: 'vcpu', label: 'vCPUs', numeric: true },
      { id: 'asked', label: 'Asked for', numeric: true },
      { id: 'full', label: 'Used up at users', numeric: true },
      { id: 'scans', label: 'With scans', numeric: true },
      { id: 'next', label: 'Next size adds', numeric: true },
      { id: 'replica', label: 'Replica adds', numeric: true },
    ],
    rows: tiers.map(({ configuration, asked, fullAt, fullAtWithScans, nextSizeUsd, replicaUsd }, index) =>
      tierRow(counts[index] as number, [
        words(configurationLabel(configuration)),
        amount(configuration.database.vcpu, ''),
        amount(asked, ''),
        userCount(fullAt),
        userCount(fullAtWithScans),
        nextSizeUsd === null ? words('a paid plan') : total(nextSizeUsd),
        replicaUsd === null ? words('not offered') : total(replicaUsd),
      ]),
    ),
    foot: [
      `With scans: used up at this number of users with the table scans of the app as built. Asked for: vCPUs that the peak keeps busy, divided by the target utilisation of ${formatNumber(100 * at(workloadFor(scenario).values, 'target-utilisation'))} %. A replica has the size of its primary and a disk of its own.`,
      replicaSentence(tiers),
      PRICE_TERMS,
    ],
  };
}

/** Whether processors come cheaper with the next size or with a replica, as this scenario has it. */
function replicaSentence(tiers: readonly Headroom[]): string {
  const both = tiers.filter(({ nextSizeUsd, replicaUsd }) => nextSizeUsd !== null && replicaUsd !== null);
  const larger = both.every(({ nextSizeUsd, replicaUsd }) => (nextSizeUsd as number) < (replicaUsd as number));
  return larger
    ? 'Wherever both are sold, the next size costs less than a replica, and its processors serve writes too.'
    : 'At some tiers a replica costs less than the next size; its processors serve reads alone.';
}
