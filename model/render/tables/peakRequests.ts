import { countsOf, type Scenario, workloadFor } from '../../decisions';
import { formatNumber } from '../../format';
import { peakTimes } from '../../platforms';
import { demandOf } from '../../workload';
import { amount, words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import { tierRow } from '../names';

/** The requests of the peak from two sides: summed over the app's events, and as published services see them. */
export const peakRequestsTable = defineTable({
  id: 'peak-requests',
  component: 'PeakRequests',
  arguments: [],
  shows:
    'requests a second at the peak, summed over events and by published services, and which of the two sizes follow',
  changesWith: 'demand',
  byTier: true,
  make,
});

function make(scenario: Scenario): TableContent {
  const workload = workloadFor(scenario);
  return {
    caption: 'Requests a second at the peak, from two sides',
    rowHeading: 'Registered users',
    columns: [
      { id: 'concurrent', label: 'In the app', numeric: true },
      { id: 'events', label: 'Summed over events', numeric: true },
      { id: 'published', label: 'By published services', numeric: true },
      { id: 'sized', label: 'Sized for', numeric: true },
      { id: 'by', label: 'By which' },
    ],
    rows: countsOf(scenario).map((users) => {
      const demand = demandOf(workload, users);
      const { events, published } = demand.peakRequests;
      const times = peakTimes(demand);
      return tierRow(users, [
        amount(demand.people.concurrent, ''),
        amount(events, ''),
        amount(published, ''),
        amount(events * times, ''),
        words(times > 1 ? `published, ${formatNumber(times)} times the events` : 'events'),
      ]);
    }),
    foot: [
      'Processors, disk operations and copies of the API are sized for the larger. Bytes, messages and what is billed by the request are those of the events.',
    ],
  };
}
