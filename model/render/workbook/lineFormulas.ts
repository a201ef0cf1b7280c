import { isAccountWide, isAmong, priceLine, vendorOf } from '../../billing';
import type { Charge, Deployment } from '../../platforms';
import { bookOf } from '../../prices';
import { HOURS_PER_MONTH } from '../../units';
import { ownAllowance, type PricesOfBill } from './prices';

/** What the formulas of a bill are made of. */
export interface BillPlace {
  /** In the order of the bill: shared allowances are drawn on in it. */
  readonly lines: readonly Charge[];
  readonly deployment: Deployment;
  readonly prices: PricesOfBill;
  /** The cell of a line in a column. */
  readonly cell: (line: Charge, column: 'quantity' | 'included' | 'billed' | 'usd') => string;
}

/** A line whose quantity follows from others: fees that others raise, credits. Not for a reader to change. */
export function followsOthers({ record }: Charge): boolean {
  return record.credit !== undefined || record.meter === 'minimum';
}

/** Share of a quantity that the billing engine ignores as noise of floating-point sums. */
const NOISE = '0.000000000001';

function sumOf(cells: readonly string[]): string {
  return cells.length === 0 ? '0' : `SUM(${cells.join(',')})`;
}

/** Free units: the plan's, divided among the prices that share an allowance, and those that come with other lines. */
export function includedFormula(line: Charge, { lines, deployment, prices, cell }: BillPlace): string {
  const { record } = line;
  const { included } = prices.cellsOf(line.price);
  const earlier = lines
    .slice(0, lines.indexOf(line))
    .filter((other) => record.pool !== undefined && other.record.pool === record.pool)
    .filter((other) => isAccountWide(record) || other.scope === line.scope)
    .filter((other) => ownAllowance(other.record, deployment) > 0)
    .map((other) => `-${cell(other, 'quantity')}/${prices.cellsOf(other.price).included}`);
  const own = earlier.length === 0 ? included : `${included}*MAX(0,1${earlier.join('')})`;
  const further = Object.entries(record.includedPlus ?? {}).flatMap(([price, each]) =>
    lines.filter((other) => other.price === price).map((other) => `+${each}*${cell(other, 'billed')}`),
  );
  return own + further.join('');
}

/** Units that are charged for: the quantity less what is included, at least the least quantity. */
export function billedFormula(line: Charge, { prices, cell }: BillPlace): string {
  const { rounding, minimum } = line.record;
  const quantity = cell(line, 'quantity');
  const { pack } = prices.cellsOf(line.price);
  const metered = rounding === 'down' ? `FLOOR(${quantity}*(1+${NOISE})/${pack},1)*${pack}` : quantity;
  const billed = `MAX(0,${metered}-${cell(line, 'included')})`;
  return minimum === undefined ? billed : `IF(${quantity}>0,MAX(${billed},${minimum}),${billed})`;
}

function walk(units: string, tiers: readonly { readonly from: string; readonly usd: string }[]): string {
  return tiers
    .map(({ from, usd }, index) => {
      const end = tiers[index + 1]?.from;
      return `MAX(0,${end ? `MIN(${units},${end})` : units}-${from})*${usd}`;
    })
    .join('+');
}

function meteredFormula(line: Charge, { prices, cell }: BillPlace): string {
  const { record } = line;
  const { tiers, pack, hours } = prices.cellsOf(line.price);
  const billed = cell(line, 'billed');
  const single = tiers[0]?.usd as string;
  if (record.native) return `${billed}*${hours}*${single}`;
  if (record.package === undefined) return record.tiers ? walk(billed, tiers) : `${billed}*${single}`;
  const packages = `CEILING(MAX(0,${billed}-${cell(line, 'quantity')}*${NOISE})/${pack},1)`;
  return record.tiers ? `(${walk(`${packages}*${pack}`, tiers)})/${pack}` : `${packages}*${single}`;
}

/** Whether the bill charges nothing for a line that its price alone would charge: not sold on the plan, or not beside another line. */
export function isWaived({ record, quantity, included, usd }: Charge): boolean {
  return usd === 0 && priceLine(record, quantity, { hours: HOURS_PER_MONTH }, included).usd > 0;
}

/** USD a month of a line, from its quantity, the prices and the lines it depends on. */
export function usdFormula(line: Charge, place: BillPlace): string {
  const { lines, prices, cell } = place;
  const { record } = line;
  const usd = prices.cellsOf(line.price).tiers[0]?.usd as string;
  const others = lines.filter((other) => other !== line && vendorOf(other.price) === vendorOf(line.price));
  if (record.credit) {
    const { against } = record.credit;
    const fees = new Set(Object.values(bookOf(line.price).plans).map(({ fee }) => fee));
    const paid = others.filter(
      (other) => !followsOthers(other) && !fees.has(other.price) && isAmong(against, other.price),
    );
    const before = lines
      .slice(0, lines.indexOf(line))
      .filter(({ record: { credit } }) => credit?.against.some((id) => against.includes(id)));
    const open = sumOf([...paid, ...before].map((other) => cell(other, 'usd')));
    return `-MIN(-${usd}*${cell(line, 'quantity')},MAX(0,${open}))`;
  }
  const charged = sumOf(others.map((other) => cell(other, 'usd')));
  if (record.meter === 'minimum') return `MAX(0,${usd}*${cell(line, 'quantity')}-${charged})`;
  if (isWaived(line)) return '0';
  const metered = meteredFormula(line, place);
  return record.share === undefined ? metered : `MAX(${metered},${record.share}*${charged})`;
}
