import { catalogue } from '../../platforms';
import type { BillRow, ImportedCharge, Target } from '../types';
import { targetOf } from './mapping';

/** More different charges than this are added up without account and resource. */
const MOST_GROUPS = 50_000;

type MutableRow = { -readonly [Key in keyof BillRow]: BillRow[Key] };

interface Sum {
  readonly row: MutableRow;
  readonly line: number;
  readonly target: Target;
  quantity: number;
  cost: number;
  listCost: number | undefined;
  rows: number;
}

const ACCOUNT_WIDE = new Set([
  'account',
  'billing account',
  'organization',
  'team',
  'workspace',
  'stack owner account',
]);

function isByScope(target: Target): boolean {
  if (!('price' in target)) return false;
  const per = catalogue.prices.get(target.price)?.per;
  return per !== undefined && !ACCOUNT_WIDE.has(per);
}

/** Adds up the rows of a bill: hourly and daily rows of one meter become one charge a month. Memory grows with the meters, not with the rows. */
export class Charges {
  readonly #sums = new Map<string, Sum>();
  readonly #targets = new Map<string, Target>();

  add(row: BillRow, line: number): void {
    const target = this.#targetOf(row);
    const narrow = this.#sums.size < MOST_GROUPS;
    const scope = narrow && isByScope(target) ? (row.resource ?? '') : '';
    const account = narrow ? (row.account ?? '') : '';
    const key = [
      row.kind,
      row.vendor,
      row.service,
      row.meter,
      row.operation ?? '',
      row.engine ?? '',
      row.unit,
      row.currency,
      row.region ?? '',
      account,
      scope,
      row.month ?? '',
      row.committed === true ? 'committed' : '',
      row.priceId ?? '',
    ].join('\u0000');
    const known = this.#sums.get(key);
    if (known === undefined) {
      const kept = { ...row, account: account || undefined, resource: scope || undefined };
      this.#sums.set(key, {
        row: kept,
        line,
        target,
        quantity: row.quantity ?? 0,
        cost: row.cost,
        listCost: row.listCost,
        rows: 1,
      });
      return;
    }
    known.quantity += row.quantity ?? 0;
    known.cost += row.cost;
    known.listCost =
      known.listCost === undefined || row.listCost === undefined ? undefined : known.listCost + row.listCost;
    known.rows += 1;
    if (known.row.unitPrice !== row.unitPrice) known.row.unitPrice = undefined;
    if (known.row.freeUnits !== row.freeUnits)
      known.row.freeUnits = Math.max(known.row.freeUnits ?? 0, row.freeUnits ?? 0);
  }

  #targetOf(row: BillRow): Target {
    const key = [
      row.vendor,
      row.service,
      row.meter,
      row.operation ?? '',
      row.engine ?? '',
      row.unit,
      row.month ?? '',
      row.hours ?? '',
      row.priceId ?? '',
      row.net === true,
    ].join('\u0000');
    const known = this.#targets.get(key);
    if (known !== undefined) return known;
    const target = targetOf(row);
    if (this.#targets.size < MOST_GROUPS) this.#targets.set(key, target);
    return target;
  }

  /** The charges, the largest amount first. */
  list(): ImportedCharge[] {
    return [...this.#sums.values()]
      .map(({ row, ...sum }) => ({ ...row, ...sum }))
      .sort((one, other) => Math.abs(other.cost) - Math.abs(one.cost) || one.line - other.line);
  }
}
