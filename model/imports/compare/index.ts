import { type Catalogue, named } from '../../billing';
import { catalogue as filed, pricesOfMonth } from '../../platforms';
import type { ChargeKind, ImportedCharge, ImportedFile } from '../types';
import { computedOf, keyOf, planOf, plansOf } from './computed';
import { differenceOf } from './difference';
import { type Group, groupsOf, isPriced, type Part } from './groups';
import type { AbsentLine, ComparedLine, Comparison, OtherLine, UnmappedLine } from './types';

export type { ComparedLine, Comparison } from './types';

/** What the files do not say. */
export interface CompareTerms {
  /** Plan by vendor, where no fee in the files names it. */
  readonly plans?: Readonly<Record<string, string>>;
  /** Prices to compare with; those of the month of the charges unless given. */
  readonly catalogue?: Catalogue;
}

function moneyOf({ cost, listCost }: ImportedCharge): number {
  return Math.abs(cost) || Math.abs(listCost ?? 0);
}

function sumOf(parts: readonly Part[], value: (charge: ImportedCharge) => number): number {
  return parts.reduce((sum, { charge, first }) => sum + (first ? value(charge) : 0), 0);
}

function listOf(parts: readonly Part[]): number | undefined {
  if (!parts.every(({ charge }) => charge.listCost !== undefined)) return undefined;
  return sumOf(parts, ({ listCost = 0 }) => listCost);
}

/** Parts of meters with several prices are compared as one line, under the first price. */
function linesOf(parts: readonly Part[]): Map<string, Part[]> {
  const lines = new Map<string, Part[]>();
  for (const part of parts) {
    const own = 'price' in part.charge.target ? part.charge.target.price : part.price;
    const lead = part.first ? part : (parts.find(({ charge, first }) => first && charge === part.charge) ?? part);
    const key = keyOf(own, lead.scope);
    lines.set(key, [...(lines.get(key) ?? []), part]);
  }
  return lines;
}

function comparedOf(
  group: Group,
  plan: string | undefined,
  catalogue: Catalogue,
): { lines: ComparedLine[]; absent: AbsentLine[] } {
  const { usd, extra } = computedOf(group, plan, catalogue);
  const lines: ComparedLine[] = [];
  for (const [, parts] of linesOf(group.parts)) {
    const [lead] = parts as [Part, ...Part[]];
    const { price, scope, charge } = lead;
    const record = catalogue.prices.get(price);
    const keys = new Set(parts.map((part) => keyOf(part.price, part.scope)));
    const computed = [...keys].reduce(
      (sum, key) => sum + (usd.get(key) ?? (record?.credit ? (extra.get(price) ?? 0) : 0)),
      0,
    );
    const billed = sumOf(parts, ({ cost }) => cost);
    const quantity = parts.reduce((sum, part) => sum + (part.price === price ? part.quantity : 0), 0);
    const foreign = charge.currency !== 'USD';
    const moneyless = charge.moneyless === true;
    const found = moneyless
      ? { kind: 'none' as const, why: '' }
      : foreign
        ? { kind: 'unknown' as const, why: `Billed in ${named(charge.currency)}; the price book is in USD.` }
        : differenceOf(
            group,
            { price, scope, quantity, billed, list: listOf(parts), computed, parts },
            plan,
            catalogue,
          );
    const shown = foreign ? undefined : 'computed' in found && found.computed !== undefined ? found.computed : computed;
    lines.push({
      month: group.month,
      vendor: group.vendor,
      price,
      scope,
      region: group.foreign ?? charge.region,
      quantity,
      unit: record?.unit ?? '',
      currency: charge.currency,
      billed: moneyless ? undefined : billed,
      computed: shown,
      difference: shown === undefined || moneyless ? undefined : billed - shown,
      kind: found.kind,
      why: found.why,
      meters: [...new Set(parts.map((part) => part.charge.meter))].slice(0, 5),
    });
  }
  const compared = new Set(lines.map(({ price }) => price));
  const absent = [...extra]
    .filter(([price]) => !compared.has(price))
    .map(([price, amount]) => ({ month: group.month, price, usd: amount }));
  return { lines, absent };
}

function issueOf(charge: ImportedCharge, why: string): string {
  const { vendor, service, meter, unit, operation } = charge;
  const lines = [
    `Map ${named(vendor)} ${named(service)} ${named(meter)} to a price`,
    '',
    `A bill has a charge that the import does not know: ${why}.`,
    `Service: ${named(service)}`,
    `Meter: ${named(meter)}`,
    ...(operation === undefined ? [] : [`Operation: ${named(operation)}`]),
    `Unit: ${named(unit) || 'none'}`,
  ];
  return lines.join('\n');
}

function unmappedOf(charges: readonly ImportedCharge[]): UnmappedLine[] {
  const sums = new Map<string, UnmappedLine>();
  for (const charge of charges) {
    const { target, vendor, service, meter, unit, region, month, currency, quantity, cost, moneyless } = charge;
    if ('price' in target || (target.known === true && cost === 0)) continue;
    const key = [vendor, service, meter, unit, region ?? '', month ?? '', currency, moneyless ?? false].join('\u0000');
    const known = sums.get(key);
    sums.set(key, {
      vendor,
      service,
      meter,
      unit,
      region,
      month,
      currency,
      quantity: (known?.quantity ?? 0) + quantity,
      cost: (known?.cost ?? 0) + cost,
      ...(moneyless && { moneyless }),
      why: target.why,
      issue: known?.issue ?? issueOf(charge, target.why),
    });
  }
  return [...sums.values()].sort((one, other) => Math.abs(other.cost) - Math.abs(one.cost));
}

function otherOf(charges: readonly ImportedCharge[]): OtherLine[] {
  const sums = new Map<string, OtherLine>();
  for (const { kind, vendor, service, meter, month, cost, currency } of charges) {
    const text = meter === '' ? service : service === vendor || service === '' ? meter : `${service}: ${meter}`;
    const key = [kind, vendor, text, month ?? '', currency].join('\u0000');
    sums.set(key, { kind, vendor, text, month, currency, cost: (sums.get(key)?.cost ?? 0) + cost });
  }
  return [...sums.values()].sort((one, other) => Math.abs(other.cost) - Math.abs(one.cost));
}

function sumsOf(charges: readonly ImportedCharge[]): Comparison['sums'] {
  const sums = new Map<string, { kind: ChargeKind; currency: string; cost: number }>();
  for (const { kind, currency, cost } of charges) {
    const key = `${kind} ${currency}`;
    const known = sums.get(key) ?? { kind, currency, cost: 0 };
    sums.set(key, { ...known, cost: known.cost + cost });
  }
  return [...sums.values()];
}

function sizeOf({ billed, computed }: ComparedLine): number {
  return Math.abs(billed ?? computed ?? 0);
}

/** The prices of the month of charges; those as filed where the month is not known. */
function pricesOf({ month }: Group): Catalogue {
  return month === undefined ? filed : pricesOfMonth(month);
}

/** Formats that have no plan fee: the plan is then assumed. */
const WITHOUT_FEE = new Set(['supabase-usage', 'supabase-usage-page', 'supabase-invoice']);

/**
 * Holds the charges of files against the price books: line by line what is billed, what the model computes for that quantity, and the
 * kind of the difference. Charges of one vendor and month are billed together, so that tiers and allowances count once.
 */
export function compareCharges(files: readonly ImportedFile[], terms: CompareTerms = {}): Comparison {
  const { plans = {}, catalogue = filed } = terms;
  const charges = files.flatMap((file) => file.charges);
  const notes = new Set<string>();
  const lines: ComparedLine[] = [];
  const absent: AbsentLine[] = [];
  const groups = groupsOf(files, catalogue);
  const inForce = plansOf(groups, plans, catalogue);
  for (const group of groups) {
    const stated = planOf(group, plans[group.vendor], catalogue) ?? inForce.get(group.vendor);
    const plan = stated ?? (WITHOUT_FEE.has(group.format) ? 'pro' : undefined);
    if (plan !== undefined) inForce.set(group.vendor, plan);
    if (stated === undefined && plan !== undefined)
      notes.add(`Assumed: the ${plan} plan of Supabase, for the files name none.`);
    if (group.files.size > 1) {
      const month = group.month ?? 'a month that is not known';
      notes.add(
        `${group.files.size} files of the format ${group.format} have charges of ${month}: they are added up. Leave out all but one where they are deliveries of the same charges.`,
      );
    }
    const found = comparedOf(group, plan, terms.catalogue ?? pricesOf(group));
    lines.push(...found.lines);
    absent.push(...found.absent);
  }
  const usage = charges.filter((charge) => charge.kind === 'usage' || isPriced(charge, catalogue));
  const money = usage.reduce((sum, charge) => sum + moneyOf(charge), 0);
  const mapped = usage
    .filter((charge) => isPriced(charge, catalogue))
    .reduce((sum, charge) => sum + moneyOf(charge), 0);
  const inUsd = lines.filter(({ difference }) => difference !== undefined);
  return {
    lines: lines.sort((one, other) => sizeOf(other) - sizeOf(one)),
    unmapped: unmappedOf(charges.filter(({ kind }) => kind === 'usage')),
    other: otherOf(charges.filter((charge) => charge.kind !== 'usage' && !isPriced(charge, catalogue))),
    absent,
    mappedShare: money > 0 ? mapped / money : undefined,
    plans: Object.fromEntries(inForce),
    sums: sumsOf(charges),
    compared: {
      billed: inUsd.reduce((sum, { billed = 0 }) => sum + billed, 0),
      computed: inUsd.reduce((sum, { computed = 0 }) => sum + computed, 0),
    },
    notes: [...notes],
  };
}
