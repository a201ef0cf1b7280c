import { allowanceOf, vendorOf } from '../../billing';
import type { Charge, Deployment } from '../../platforms';
import type { Price } from '../../prices';
import { HOURS_PER_MONTH } from '../../units';
import { headings, number, PRICE, QUANTITY, text } from './cells';
import type { Sheet, SheetCell } from './types';

/** The cells of a price on its sheet, as other sheets name them. */
export interface PriceCells {
  readonly tiers: readonly { readonly from: string; readonly usd: string }[];
  readonly pack: string;
  readonly hours: string;
  readonly included: string;
}

/** The sheet of the prices that a bill uses, and where each stands. */
export interface PricesOfBill {
  readonly sheet: Sheet;
  readonly cellsOf: (price: string) => PriceCells;
}

const NAME = 'Prices';
const HEADINGS = [
  'Price',
  'Unit',
  'From units',
  'USD',
  'Units sold together',
  'Hours a month',
  'Included on the plan',
  'As of',
  'Confidence',
  'Check it at',
];

/** Free units of a price on the plan of a deployment, before shared allowances are divided. */
export function ownAllowance(record: Price, { plans }: Deployment): number {
  const plan = plans[vendorOf(record.id)];
  return allowanceOf(record, { hours: HOURS_PER_MONTH, ...(plan !== undefined && { plan }) });
}

function rowsOf(record: Price, deployment: Deployment): SheetCell[][] {
  const { id, unit, native, tiers, usd = 0, asOf, confidence, checkAt } = record;
  const slices = native ? [{ from: 0, usd: native.usd }] : (tiers ?? [{ from: 0, usd }]);
  return slices.map((slice) => [
    text(id),
    text(native?.unit ?? unit),
    number(slice.from, QUANTITY),
    number(slice.usd, PRICE, 'input'),
    number(record.package ?? 1, QUANTITY),
    number(native ? HOURS_PER_MONTH : 1, QUANTITY),
    number(ownAllowance(record, deployment), QUANTITY),
    text(asOf),
    text(confidence),
    text(checkAt),
  ]);
}

/** The prices of a bill on a sheet, a row per price or per tier of one. */
export function pricesOfBill(lines: readonly Charge[], deployment: Deployment): PricesOfBill {
  const rows: SheetCell[][] = [headings(HEADINGS)];
  const cells = new Map<string, PriceCells>();
  for (const { price, record } of lines) {
    if (cells.has(price)) continue;
    const own = rowsOf(record, deployment);
    const first = rows.length + 1;
    const at = (column: string, row = first): string => `${NAME}!$${column}$${row}`;
    cells.set(price, {
      tiers: own.map((_, index) => ({ from: at('C', first + index), usd: at('D', first + index) })),
      pack: at('E'),
      hours: at('F'),
      included: at('G'),
    });
    rows.push(...own);
  }
  return {
    sheet: { name: NAME, widths: [44, 18, 14, 14, 18, 14, 20, 12, 12, 60], stickyRows: 1, rows },
    cellsOf: (price) => cells.get(price) as PriceCells,
  };
}
