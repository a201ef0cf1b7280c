import type { Estimate, Scenario } from '../../decisions';
import { compareEarlier, earlierPlaces, peerPlan } from '../../peers';
import { BASE_PLATFORM_IDS, platformName } from '../../platforms';
import { total } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import { tierRow } from '../names';
import { PRICE_TERMS } from '../sentences';
import { totalCell } from '../totals';

/** Costs of the app's earlier document beside the bills of the same platforms here. */
export const earlierCostsTable = defineTable({
  id: 'earlier-costs',
  component: 'EarlierCosts',
  arguments: [],
  shows: "the app's earlier document against the model: costs by platform",
  changesWith: 'list prices',
  make,
});

function make(scenario: Scenario): TableContent {
  return {
    caption: "The app's earlier document: monthly cost by platform",
    rowHeading: 'Registered users',
    columns: [
      ...BASE_PLATFORM_IDS.flatMap((id) => [
        { id: `${id}-then`, label: `${platformName(id)}, then`, numeric: true },
        { id: `${id}-here`, label: `${platformName(id)}, here`, numeric: true },
      ]),
    ],
    rows: compareEarlier(scenario).map(({ tier, here }) =>
      tierRow(tier.users, [
        ...BASE_PLATFORM_IDS.flatMap((id) => {
          const then = total(tier.usd[id] ?? Number.NaN);
          const open = tier.atLeast?.includes(id) ?? false;
          return [open ? { ...then, text: `at least ${then.text}` } : then, totalCell(here[id] as Estimate)];
        }),
      ]),
    ),
    foot: [
      `${peerPlan('earlier').name}, ${peerPlan('earlier').dated}, ${earlierPlaces.cost}; other sections of it give other totals for some tiers. All media on the platform itself.`,
      PRICE_TERMS,
    ],
  };
}
