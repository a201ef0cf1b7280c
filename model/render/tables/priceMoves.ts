import { type MoveEffect, moveEffects } from '../../decisions';
import { formatCount, formatExact, formatPrice, formatTotal, formatUsers } from '../../format';
import { type Price, type PriceBook, priceBooks } from '../../prices';
import { words } from '../cells';
import { plural, unitPrice } from '../chargeFormula';
import { defineTable, type TableContent } from '../defineTable';
import { anchor, columnName } from '../names';
import type { Cell, Explanation, Row } from '../table';

/** Every change of a price on record, newest first: from what to what, and what it did to the totals of the tiers. */
export const priceMovesTable = defineTable({
  id: 'price-moves',
  arguments: [],
  shows: 'every change of a price on record, and what it did to the totals',
  changesWith: 'list prices',
  make: () => priceMovesOf(priceBooks),
});

/** The same table for other price records. */
export function priceMovesOf(books: readonly PriceBook[]): TableContent {
  const effects = moveEffects(books);
  const moved = effects.filter(({ totals }) => totals.length > 0).length;
  const count = effects.length === 1 ? '1 change is' : `${effects.length} changes are`;
  return {
    caption: 'Changes of prices on record',
    rowHeading: 'Price',
    columns: [
      { id: 'since', label: 'Since' },
      { id: 'before', label: 'Before' },
      { id: 'after', label: 'After' },
      { id: 'effect', label: 'Effect on a tier' },
      { id: 'source', label: 'Where the former price was read' },
    ],
    rows: effects.map(moveRow),
    foot: [
      `${count} on record with both amounts, a date and a source; ${moved === 0 ? 'none' : moved} of them moved the total of a tier.`,
      'An effect is the difference of the totals under the prices of the day before and of that day, with nothing else changed.',
    ],
  };
}

function moveRow(effect: MoveEffect): Row {
  const { id, before, after, until, firstDay } = effect.move;
  const since = until.length === 10 ? firstDay : `the end of ${until}`;
  const { source } = before;
  return {
    id: anchor(`${id}-${firstDay}`),
    label: id,
    reference: { kind: 'price', id },
    cells: [
      words(since),
      words(before.note ? `${termsOf(before, after)} (${before.note})` : termsOf(before, after)),
      words(termsOf(after, before)),
      effectCell(effect),
      words(`${new URL(source?.url ?? '').hostname}: ${source?.place ?? ''} (${before.asOf})`),
    ],
  };
}

/** What of a price is another than in the other one; with a note where it has its own. */
function termsOf(price: Price, other: Price): string {
  const differs = (field: 'usd' | 'tiers' | 'native' | 'included' | 'includedDaily'): boolean =>
    JSON.stringify(price[field]) !== JSON.stringify(other[field]);
  const quotas = [
    differs('included') ? quotaText(price.included, price.unit, 'a month') : '',
    differs('includedDaily') ? quotaText(price.includedDaily, price.unit, 'a day') : '',
  ];
  const { native, tiers } = price;
  const amounts = [
    differs('usd') && price.usd !== undefined ? unitPrice(price) : '',
    differs('tiers') && tiers
      ? tiers.map((tier) => `${formatPrice(tier.usd)} from ${formatExact(tier.from)}`).join(', ')
      : '',
    differs('native') && native ? `${formatPrice(native.usd)} per ${native.unit}` : '',
  ];
  return [...amounts, ...quotas].filter(Boolean).join('; ') || unitPrice(price);
}

function quotaText(included: Price['included'], unit: string, every: string): string {
  const parts = Object.entries(included ?? {}).map(([plan, amount]) => `${formatCount(amount)} on ${plan}`);
  return parts.length > 0 ? `${parts.join(', ')} ${plural(unit)} included ${every}` : 'nothing included';
}

/** The total that moved most, in words; every one of them behind it. */
function effectCell({ totals }: MoveEffect): Cell {
  const [first] = [...totals].sort(
    (one, other) => Math.abs(other.after - other.before) - Math.abs(one.after - one.before),
  );
  if (!first) return words('none');
  const { users, platform, before, after } = first;
  const explanation: Explanation = {
    formula: `${formatTotal(after)} - ${formatTotal(before)} = ${signed(after - before)}`,
    inputs: totals.map((total) => ({
      label: `${columnName(total.platform)} at ${formatUsers(total.users)}`,
      text: `${formatTotal(total.before)} to ${formatTotal(total.after)}, ${signed(total.after - total.before)}`,
    })),
  };
  const value = after - before;
  const text = `${formatUsers(users)} on ${columnName(platform)}: ${signed(value)}`;
  return { text, value, unit: 'USD a month', explanation };
}

function signed(usd: number): string {
  return `${usd < 0 ? '' : '+'}${formatTotal(usd)}`;
}
