import { countsOf, type Offer, type Scenario, TIERS } from '../../decisions';
import { formatNumber } from '../../format';
import { total, words } from '../cells';
import type { TableContent } from '../defineTable';
import { tierRow } from '../names';
import { PRICE_TERMS } from '../sentences';
import type { Cell } from '../table';

type Offers = (users: number, scenario: Scenario) => readonly Offer[];

export function offersTable(caption: string, offers: Offers, scenario: Scenario, foot: string[]): TableContent {
  const names = offers(TIERS[0], scenario);
  return {
    caption,
    rowHeading: 'Registered users',
    columns: names.map((offer) => ({ id: offer.id, label: offer.label, numeric: true })),
    rows: countsOf(scenario).map((users) => {
      const row = offers(users, scenario);
      const least = Math.min(...row.map(({ usd }) => usd ?? Number.POSITIVE_INFINITY));
      return tierRow(
        users,
        row.map((offer) => offerCell(offer, least)),
      );
    }),
    foot: [...foot, PRICE_TERMS],
  };
}

function offerCell({ usd, why, lines }: Offer, least: number): Cell {
  if (usd === null) return words('not listed', { mark: 'unknown', explanation: { formula: why, inputs: [] } });
  return total(usd, {
    ...(usd === least && usd > 0 ? { mark: 'best' as const } : {}),
    explanation: {
      formula: why,
      inputs: lines
        .filter((line) => line.usd !== 0)
        .map((line) => ({
          label: line.price,
          text: `${formatNumber(line.quantity)} ${line.unit}`,
          reference: { kind: 'price' as const, id: line.price },
        })),
    },
  });
}
