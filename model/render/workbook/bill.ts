import type { Estimate } from '../../decisions';
import { formatUsers } from '../../format';
import { CATEGORIES, type Charge, platformName } from '../../platforms';
import { formula, headings, number, QUANTITY, text, USD } from './cells';
import { type BillPlace, billedFormula, followsOthers, includedFormula, isWaived, usdFormula } from './lineFormulas';
import type { PricesOfBill } from './prices';
import type { Sheet, SheetCell } from './types';

const HEADINGS = [
  'Line',
  'Part',
  'Quantity',
  'Unit',
  'Included',
  'Charged for',
  'USD a month',
  'In the guide, USD',
  'Price',
  'Why',
];
const COLUMNS = { quantity: 'C', included: 'E', billed: 'F', usd: 'G' } as const;
/** Rows above the first line of the bill: title, advice, headings. */
const ABOVE = 3;

/** The bill as a sheet: quantities to change, and amounts that follow from them and from the sheet of the prices. */
export function billSheet({ id, users, bill, deployment }: Estimate, prices: PricesOfBill): Sheet {
  const shown = CATEGORIES.flatMap((category) => bill.lines.filter((line) => line.category === category));
  const rowOf = new Map(shown.map((line, index) => [line, ABOVE + 1 + index]));
  const place: BillPlace = {
    lines: bill.lines,
    deployment,
    prices,
    cell: (line, column) => `${COLUMNS[column]}${rowOf.get(line)}`,
  };
  const last = ABOVE + shown.length;
  const sum = (column: string): SheetCell => formula(`SUM(${column}${ABOVE + 1}:${column}${last})`, USD, 'total');
  const least = deployment.unknowns.length > 0 ? ', at least: a price is not known' : '';
  const rest = (role?: 'total'): (SheetCell | null)[] => Array<SheetCell | null>(5).fill(role ? text('', role) : null);
  return {
    name: 'Bill',
    widths: [46, 12, 16, 18, 16, 16, 14, 18, 44, 80],
    stickyRows: ABOVE,
    rows: [
      [text(`${platformName(id)} at ${formatUsers(users)} users: the monthly bill`, 'title')],
      [text('Change a quantity here or a price on the sheet Prices: the amounts and the total follow.')],
      headings(HEADINGS),
      ...shown.map((line) => rowOfLine(line, place)),
      [text(`Total${least}`, 'total'), ...rest('total'), sum('G'), sum('H')],
      [text('Difference from the guide'), ...rest(), formula(`G${last + 1}-H${last + 1}`, USD)],
      [text('Per 1,000 registered users'), ...rest(), formula(`G${last + 1}/${users / 1000}`, USD)],
    ],
  };
}

function rowOfLine(line: Charge, place: BillPlace): SheetCell[] {
  const { label, category, quantity, unit, usd, price, why } = line;
  return [
    text(label),
    text(category),
    number(quantity, QUANTITY, followsOthers(line) ? undefined : 'input'),
    text(unit),
    formula(includedFormula(line, place), QUANTITY),
    formula(billedFormula(line, place), QUANTITY),
    formula(usdFormula(line, place), USD),
    number(usd, USD),
    text(price),
    text(isWaived(line) ? `Not charged on this plan or beside these lines. ${why}` : why),
  ];
}
