import {
  countsOf,
  mediaOffers,
  monitoringOffers,
  type Offer,
  realtimeOffers,
  type Scenario,
  searchesPerMonth,
  searchOffers,
  TIERS,
  videoMinutes,
  videoOffers,
} from '../../decisions';
import { formatNumber } from '../../format';
import { total, words } from '../cells';
import { tierRow } from '../names';
import { BASE } from '../scenarios';
import { PRICE_TERMS } from '../sentences';
import type { Cell, Table } from '../table';

type Offers = (users: number, scenario: Scenario) => readonly Offer[];

/** Ways to buy realtime, by tier: the same connections and messages at every vendor. */
export function realtimeOffersTable(scenario: Scenario = BASE): Table {
  return offersTable('realtime-offers', 'Realtime by itself, USD a month', realtimeOffers, scenario, [
    'Supabase beyond the quota of Pro, whose fee is not in it. A self-run service is two nodes at least; the work on it is not priced.',
  ]);
}

/** Ways to store and deliver media, by tier. */
export function mediaOffersTable(scenario: Scenario = BASE): Table {
  return offersTable('media-offers', 'Storing and delivering media by itself, USD a month', mediaOffers, scenario, [
    'Supabase beyond the quotas of Pro, whose fee is not in it. R2 counts every read that leaves a phone as a billed operation.',
  ]);
}

/** Ways to handle the clips, by tier. */
export function videoOffersTable(scenario: Scenario = BASE): Table {
  const at = (users: number): string => `${formatNumber(videoMinutes(users, scenario).uploaded)} minutes uploaded`;
  return offersTable('video-offers', 'Clips by themselves, USD a month', videoOffers, scenario, [
    `A month of the largest tier has ${at(TIERS[TIERS.length - 1] as number)} and ${formatNumber(videoMinutes(TIERS[TIERS.length - 1] as number, scenario).watched)} watched.`,
    'MediaConvert and Transcoder only make renditions: storing and delivering them comes on top.',
  ]);
}

/** Monitoring tools by tier. */
export function monitoringOffersTable(scenario: Scenario = BASE): Table {
  return offersTable('monitoring-offers', 'Monitoring tools by themselves, USD a month', monitoringOffers, scenario, [
    'Each tool as its own vendor sells it; they do not do the same things.',
  ]);
}

/** Ways to find users by name, by tier. */
export function searchOffersTable(scenario: Scenario = BASE): Table {
  const last = TIERS[TIERS.length - 1] as number;
  return offersTable('search-offers', 'Finding users by name, USD a month', searchOffers, scenario, [
    `${formatNumber(searchesPerMonth(last, scenario))} searches a month at the largest tier, one request each; a service that is asked at every key bills several.`,
  ]);
}

function offersTable(id: string, caption: string, offers: Offers, scenario: Scenario, foot: string[]): Table {
  const names = offers(TIERS[0], scenario);
  return {
    id,
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
