import { type Catalogue, vendorOf } from '../../billing';
import { vendorTerms } from '../../billing/catalogue';
import { isAccountWide } from '../../billing/scope';
import { hoursOfMonth } from '../bill/months';
import type { FormatId, ImportedCharge, ImportedFile } from '../types';

/** Prices whose meters are not of a region. */
const EVERYWHERE = ['aws.cloudfront.', 'aws.route53.', 'aws.cognito.', 'gcp.cdn.', 'gcp.armor.', 'gcp.dns.'];

/** Part of a compared line: one charge, in the unit of its price. */
export interface Part {
  readonly charge: ImportedCharge;
  readonly price: string;
  readonly scope: string;
  readonly quantity: number;
  readonly net: boolean;
  readonly note: string | undefined;
  /** Money goes with the first price of a meter that has several. */
  readonly first: boolean;
}

/** What is billed together: one vendor and month, in one region where it is not the book's. */
export interface Group {
  readonly format: FormatId;
  readonly vendor: string;
  readonly month: string | undefined;
  readonly hours: number;
  /** A region that the book has no prices of. */
  readonly foreign: string | undefined;
  /** Plan that the file names beside its charges. */
  readonly plan: string | undefined;
  readonly files: Set<string>;
  readonly parts: Part[];
}

function foreignRegion(charge: ImportedCharge, price: string, catalogue: Catalogue): string | undefined {
  const { region } = charge;
  if (region === undefined || EVERYWHERE.some((prefix) => price.startsWith(prefix))) return undefined;
  const { regions } = vendorTerms(vendorOf(price), catalogue);
  const plain = region.toLowerCase();
  if (
    regions === undefined ||
    plain === 'global' ||
    regions.some((own) => plain === own || plain.startsWith(`${own}-`))
  ) {
    return undefined;
  }
  // Regions by a display name or a continent are those of a product, not of a place that the book could be compared with.
  return /^[a-z]+(?:-[a-z]+)*-?\d/.test(plain) || /^(?:eu|asia|europe|us)$/.test(plain)
    ? plain === 'us'
      ? undefined
      : region
    : undefined;
}

function scopeOf(charge: ImportedCharge, price: string, catalogue: Catalogue): string {
  const record = catalogue.prices.get(price);
  if (record === undefined || isAccountWide(record)) return record?.per ?? 'account';
  return charge.resource ?? `${record.per}-1`;
}

function partsOf(charge: ImportedCharge, catalogue: Catalogue): Part[] {
  const { target } = charge;
  if (!('price' in target)) return [];
  const all = [{ price: target.price, factor: target.factor }, ...(target.also ?? [])];
  return all.map(({ price, factor }, index) => ({
    charge,
    price,
    scope: scopeOf(charge, price, catalogue),
    quantity: charge.quantity * factor,
    net: target.net === true,
    note: target.note,
    first: index === 0,
  }));
}

/** Whether a charge is compared with a price: usage, fees of plans, and credits that are on record. */
export function isPriced({ kind, target }: ImportedCharge, catalogue: Catalogue): boolean {
  if (!('price' in target)) return false;
  if (kind === 'usage') return true;
  if (kind === 'purchase') return catalogue.fees.has(target.price);
  return kind === 'credit' && catalogue.prices.get(target.price)?.credit !== undefined;
}

/** A meter with several prices is billed by itself, so that its amount can be held against their sum. */
function bundleOf({ target, meter }: ImportedCharge): string {
  return 'also' in target && target.also !== undefined ? meter : '';
}

/** The charges of all files that a price is known for, by what is billed together. */
export function groupsOf(files: readonly ImportedFile[], catalogue: Catalogue): Group[] {
  const groups = new Map<string, Group>();
  for (const { name, format, charges, plan } of files) {
    for (const charge of charges) {
      if (!isPriced(charge, catalogue)) continue;
      for (const part of partsOf(charge, catalogue)) {
        const vendor = vendorOf(part.price);
        const foreign = foreignRegion(charge, part.price, catalogue);
        const key = [
          format,
          vendor,
          charge.month ?? '',
          foreign ?? '',
          charge.hours ?? '',
          charge.currency,
          charge.moneyless === true,
          bundleOf(charge),
        ].join('\u0000');
        const group = groups.get(key) ?? {
          format,
          vendor,
          month: charge.month,
          hours: charge.hours ?? hoursOfMonth(charge.month),
          foreign,
          plan: vendor === 'supabase' ? plan : undefined,
          files: new Set<string>(),
          parts: [],
        };
        groups.set(key, group);
        group.files.add(name);
        group.parts.push(part);
      }
    }
  }
  return [...groups.values()];
}
