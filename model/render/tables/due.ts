import { estimate, type PriceWeight, priceWeights, recommend, TIERS } from '../../decisions';
import { formatShare, formatUsd, formatUsers } from '../../format';
import { limits as allLimits, type LimitRecord } from '../../limits';
import { platformName } from '../../platforms';
import { prices as allPrices, due, type Price, reviewBy } from '../../prices';
import { words } from '../cells';
import { anchor } from '../names';
import type { Cell, Column, Row, Table } from '../table';

/** Effects smaller than this read as nothing. */
const HALF_A_CENT = 0.005;

const DATES: readonly Column[] = [
  { id: 'read', label: 'Read' },
  { id: 'review', label: 'Review by' },
  { id: 'confidence', label: 'Confidence' },
];
const CHECK: Column = { id: 'check', label: 'Check today' };

/** What is due on an ISO date: prices that the tiers hang on, the most expensive mistake first; other prices; limits. */
export function dueTables(today: string): readonly [moving: Table, idle: Table, limits: Table] {
  const prices = due(allPrices, today);
  const weights = priceWeights(prices);
  const weighed = prices.map((price) => [price, weights.get(price.id) ?? []] as const);
  const moving = weighed.filter(([, found]) => found.length > 0).sort(([, one], [, other]) => most(other) - most(one));
  const idle = weighed.filter(([, found]) => found.length === 0);
  return [
    {
      id: 'due-prices',
      caption: `Prices due on ${today} that a tier is billed by, the largest effect first`,
      rowHeading: 'Price',
      columns: [
        ...DATES,
        { id: 'supabase', label: 'A tenth dearer: Supabase, USD a month' },
        { id: 'best', label: 'A tenth dearer: best value, where it is another' },
        { id: 'share', label: 'Largest share of a total' },
        CHECK,
      ],
      rows: moving.map(([price, found]) =>
        row(price, [
          words(effects(found, (platform) => platform === 'supabase')),
          words(effects(found, (platform) => platform !== 'supabase')),
          largestShare(found),
        ]),
      ),
      foot: [summary(moving.length, allPrices.length, 'prices')],
    },
    {
      id: 'due-other-prices',
      caption: `Other prices due on ${today}: neither Supabase nor the best value of a tier is billed by them`,
      rowHeading: 'Price',
      columns: [...DATES, CHECK],
      rows: idle.map(([price]) => row(price, [])),
      foot: [summary(idle.length, allPrices.length, 'prices')],
    },
    limitsTable(today),
  ];
}

function summary(count: number, all: number, what: string): string {
  return `${count} of ${all} ${what}.`;
}

function row(record: Price | LimitRecord, cells: readonly Cell[]): Row {
  const { id, asOf, confidence, checkAt } = record;
  const dates = [words(asOf), words(reviewBy(record)), words(confidence)];
  return { id: anchor(id), label: id, cells: [...dates, ...cells, words(checkAt)] };
}

/** The largest part of a total that a tenth of the price moves. */
function most(weights: readonly PriceWeight[]): number {
  return Math.max(...weights.map(({ tenthMore, total }) => (total === 0 ? 0 : Math.abs(tenthMore) / total)));
}

function effects(weights: readonly PriceWeight[], isMeant: (platform: string) => boolean): string {
  const named = weights
    .filter(({ platform, tenthMore }) => isMeant(platform) && Math.abs(tenthMore) >= HALF_A_CENT)
    .map(({ users, tenthMore }) => `${formatUsers(users)} ${tenthMore < 0 ? '' : '+'}${formatUsd(tenthMore)}`);
  return named.join(', ') || 'none';
}

function largestShare(weights: readonly PriceWeight[]): Cell {
  const [first] = [...weights].sort((one, other) => Math.abs(other.share) - Math.abs(one.share)) as [PriceWeight];
  return words(`${formatShare(first.share)} of ${platformName(first.platform)} at ${formatUsers(first.users)}`);
}

function limitsTable(today: string): Table {
  const tiersOf = tiersByLimit();
  const found = due(allLimits, today).map((record) => [record, tiersOf.get(record.id) ?? []] as const);
  return {
    id: 'due-limits',
    caption: `Limits due on ${today}, those that most tiers live under first`,
    rowHeading: 'Limit',
    columns: [...DATES, { id: 'tiers', label: 'Lived under at' }, CHECK],
    rows: [...found]
      .sort(([, one], [, other]) => other.length - one.length)
      .map(([record, tiers]) => row(record, [words(tiers.map(formatUsers).join(', ') || 'no tier')])),
    foot: [summary(found.length, allLimits.length, 'limits')],
  };
}

/** The tiers at which Supabase or the best value lives under a limit, by the id of its record. */
function tiersByLimit(): Map<string, number[]> {
  const tiers = new Map<string, number[]>();
  for (const users of TIERS) {
    const answers = [recommend(users).best, estimate('supabase', users)];
    const sources = new Set(answers.flatMap(({ deployment }) => deployment.limits.map(({ source }) => source)));
    for (const source of sources) tiers.set(source, [...(tiers.get(source) ?? []), users]);
  }
  return tiers;
}
