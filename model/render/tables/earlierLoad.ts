import { assumptionText, type Scenario, workloadFor } from '../../decisions';
import { formatNumber } from '../../format';
import { earlierPlaces, earlierTiers } from '../../peers';
import { demandOf, getAssumption } from '../../workload';
import { amount, span, words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import { tierRow } from '../names';

/** Daily users and users at once of the app's earlier document beside this model's. */
export const earlierLoadTable = defineTable({
  id: 'earlier-load',
  component: 'EarlierLoad',
  arguments: [],
  shows: "the app's earlier document against the model: people a day and at once",
  changesWith: 'demand',
  make,
});

function make(scenario: Scenario): TableContent {
  const workload = workloadFor(scenario);
  return {
    caption: "The app's earlier document: people a day and at once",
    rowHeading: 'Registered users',
    columns: [
      { id: 'daily-then', label: 'Daily, then', numeric: true },
      { id: 'daily-here', label: 'Daily, here', numeric: true },
      { id: 'peak-then', label: 'At once, then', numeric: true },
      { id: 'peak-here', label: 'At once, here', numeric: true },
    ],
    rows: earlierTiers.map(({ users, daily, peak }) => {
      const { people } = demandOf(workload, users);
      return tierRow(users, [
        words(span(formatNumber(daily[0]), formatNumber(daily[1]))),
        amount(people.daily, ''),
        words(span(formatNumber(peak[0]), formatNumber(peak[1]))),
        amount(people.concurrent, ''),
      ]);
    }),
    foot: [
      `Here: ${assumptionText(getAssumption('dau-share'))} of the registered users a day, as the project gives it. There: ${earlierPlaces.load}, without a source.`,
    ],
  };
}
