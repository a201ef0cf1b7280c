import { type Catalogue, priceLine } from '../../billing';
import { billOfParts, keyOf } from './computed';
import type { Group, Part } from './groups';
import type { DifferenceKind } from './types';
import { plain } from './words';

/** Half a cent: nearer than this agrees to the cent. */
const CENT = 0.005 + 1e-9;
const ROUNDING_SHARE = 1e-3;
const MOST_ROUNDING = 1;

/** What is known of the parts of one line. */
export interface LineAmounts {
  readonly price: string;
  readonly scope: string;
  readonly quantity: number;
  readonly billed: number;
  /** The same at list prices, where every row states it. */
  readonly list: number | undefined;
  readonly computed: number;
  readonly parts: readonly Part[];
}

/** A difference, named. `computed` is replaced where another reading of the quantity is the right one. */
export interface Named {
  readonly kind: DifferenceKind;
  readonly why: string;
  readonly computed?: number;
}

function agrees(one: number, other: number): boolean {
  return Math.abs(one - other) <= CENT + 1e-9 * Math.abs(other);
}

/** The amount under the other reading of the quantity: allowances off where they were on. */
function otherReading(
  group: Group,
  line: LineAmounts,
  plan: string | undefined,
  catalogue: Catalogue,
): number | undefined {
  const net = line.parts.every((part) => part.net);
  const bill = billOfParts(group, line.parts, plan, net ? 'apply' : 'ignore', catalogue);
  const own = keyOf(line.price, line.scope);
  return bill.lines.find(({ price, scope }) => keyOf(price, scope) === own)?.usd;
}

function byAllowance(
  group: Group,
  line: LineAmounts,
  plan: string | undefined,
  catalogue: Catalogue,
): Named | undefined {
  const other = otherReading(group, line, plan, catalogue);
  if (other !== undefined && agrees(line.billed, other)) {
    if (line.parts.every((part) => part.net)) {
      return { kind: 'none', why: 'The quantity is before the included part, which comes off here.', computed: other };
    }
    return {
      kind: 'allowance',
      why: 'The bill charges from the first unit: the included part was not given, or was used elsewhere.',
    };
  }
  const record = catalogue.prices.get(line.price);
  const free = line.parts[0]?.charge.freeUnits;
  if (record === undefined || free === undefined) return undefined;
  const stated = priceLine(record, Math.max(0, line.quantity), { hours: group.hours }, free).usd;
  if (!agrees(line.billed, stated)) return undefined;
  return {
    kind: 'allowance',
    why: `The file states ${plain(free)} included ${record.unit}, the price book another quantity.`,
  };
}

function byRate(line: LineAmounts, catalogue: Catalogue): Named | undefined {
  const record = catalogue.prices.get(line.price);
  if (record === undefined || line.quantity <= 0) return undefined;
  const [part] = line.parts;
  const stated = part?.charge.unitPrice;
  const factor = part !== undefined && 'factor' in part.charge.target ? part.charge.target.factor : 1;
  const book = record.usd === undefined ? undefined : record.usd / (record.package ?? 1);
  if (stated !== undefined && book !== undefined) {
    const rate = stated / factor;
    const same =
      Math.abs(rate - book) <= 1e-6 * Math.abs(book) ||
      Math.abs(rate / (record.package ?? 1) - book) <= 1e-6 * Math.abs(book);
    if (!same)
      return {
        kind: 'rate',
        why: `The file's price is ${plain(rate)} USD per ${record.unit}, the book's ${plain(book)} (read ${record.asOf}).`,
      };
  }
  const flat =
    record.usd !== undefined &&
    record.package === undefined &&
    record.included === undefined &&
    record.native === undefined;
  if (!flat || line.computed === 0) return undefined;
  const implied = (line.billed / line.computed) * (record.usd as number);
  if (!Number.isFinite(implied)) return undefined;
  return {
    kind: 'rate',
    why: `The bill comes to ${plain(implied)} USD per ${record.unit}, the book has ${plain(record.usd as number)} (read ${record.asOf}).`,
  };
}

function isRounding({ billed, computed, parts }: LineAmounts): boolean {
  const apart = Math.abs(billed - computed);
  const rows = parts.reduce((sum, { charge }) => sum + charge.rows, 0);
  if (computed === 0) return apart <= 0.01;
  return (
    apart <= 0.01 + 0.005 * Math.min(rows, 100) ||
    (apart <= ROUNDING_SHARE * Math.abs(computed) && apart <= MOST_ROUNDING)
  );
}

/** Why a billed amount and the computed one differ. The first reason that explains the amount counts. */
export function differenceOf(group: Group, line: LineAmounts, plan: string | undefined, catalogue: Catalogue): Named {
  const notes = [...new Set(line.parts.flatMap(({ note }) => (note === undefined ? [] : [note])))].join(' ');
  if (agrees(line.billed, line.computed)) return { kind: 'none', why: notes };
  if (line.list !== undefined && agrees(line.list, line.computed)) {
    const committed = line.parts.some(({ charge }) => charge.committed === true);
    return committed
      ? { kind: 'commitment', why: 'The list price agrees; a commitment pays for usage.' }
      : { kind: 'credit', why: 'The list price agrees; a discount or credit is in the amount.' };
  }
  if (group.foreign !== undefined) {
    return { kind: 'region', why: `Prices of ${group.foreign}; the book has those of its own region only.` };
  }
  const allowance = byAllowance(group, line, plan, catalogue);
  if (allowance !== undefined) return allowance;
  if (isRounding(line)) return { kind: 'rounding', why: 'Amounts are rounded on the bill.' };
  if (line.parts.some(({ charge }) => charge.committed === true)) {
    return { kind: 'commitment', why: 'A commitment pays for part of the usage.' };
  }
  return byRate(line, catalogue) ?? { kind: 'unknown', why: notes || 'No reason was found.' };
}
