import { countsOf, mediaOffers, type Scenario, TIERS, workloadFor } from '../../decisions';
import { formatPrice } from '../../format';
import { toGB } from '../../units';
import { demandOf } from '../../workload';
import { words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import { tierRow } from '../names';
import { PRICE_TERMS } from '../sentences';
import { bytes } from './mediaBytes';

/** What a delivered GB costs with everything in it, by tier. */
export const mediaPerGbTable = defineTable({
  id: 'media-per-gb',
  component: 'MediaPerGb',
  arguments: [],
  shows: 'a delivered GB of media with everything in it, by tier',
  changesWith: 'list prices',
  byTier: true,
  make,
});

function make(scenario: Scenario): TableContent {
  const tiers = countsOf(scenario).filter((users) => users >= 1000);
  const offers = mediaOffers(TIERS[0], scenario);
  return {
    caption: 'A delivered GB with storage and requests in it, USD',
    rowHeading: 'Registered users',
    columns: [
      { id: 'delivered', label: 'Delivered a month', numeric: true },
      ...offers.map(({ id, label }) => ({ id, label, numeric: true })),
    ],
    rows: tiers.map((users) => {
      const { egress } = demandOf(workloadFor(scenario), users);
      const delivered = egress.mediaCached + egress.mediaUncached;
      const cells = mediaOffers(users, scenario).map(({ usd, why }) => {
        if (usd === null) return words('not listed', { mark: 'unknown', explanation: { formula: why, inputs: [] } });
        const each = usd / toGB(delivered);
        return { text: formatPrice(Number(each.toPrecision(2))), value: each, unit: 'USD per GB' };
      });
      return tierRow(users, [bytes(delivered), ...cells]);
    }),
    foot: ['The table above divided by the GB delivered: quotas make the first ones free.', PRICE_TERMS],
  };
}
