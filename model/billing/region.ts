import { ModelError } from '../errors';
import { type Catalogue, vendorOf, vendorTerms } from './catalogue';
import { named, readName, refuse } from './refuse';

/** The region asked for, by vendor: one for all, or one each. */
export type Region = string | ReadonlyMap<string, string>;

/** Reads the region of a request. Throws a `ModelError` that names the field. */
export function readRegion(value: unknown, vendors: ReadonlySet<string>): Region {
  if (typeof value === 'string') {
    readName('region', value, 'a region');
    return value;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    refuse('region', value, 'the name of a region, or an object of them by vendor');
  }
  const regions = new Map<string, string>();
  for (const [vendor, region] of Object.entries(value as object)) {
    const field = `region.${named(vendor)}`;
    if (!vendors.has(vendor))
      throw new ModelError(field, `${field}: the usage has no price of ${JSON.stringify(named(vendor))}`);
    if (typeof region !== 'string') refuse(field, region, 'the name of a region');
    readName(field, region as string, 'a region');
    regions.set(vendor, region as string);
  }
  return regions;
}

/** The region asked for at one vendor, if any. */
export function regionAt(region: Region | undefined, vendor: string): string | undefined {
  return typeof region === 'string' ? region : region?.get(vendor);
}

/**
 * Refuses a region that the prices are not of, unless the request states the rate of every price that it uses there.
 * Throws a `ModelError` that names the region and the prices without a rate.
 */
export function refuseOtherRegions(
  region: Region,
  usage: Iterable<string>,
  hasRate: (id: string) => boolean,
  catalogue: Catalogue,
): void {
  const missing = new Map<string, string[]>();
  for (const id of usage) {
    const vendor = vendorOf(id);
    const asked = regionAt(region, vendor);
    const { regions } = vendorTerms(vendor, catalogue);
    if (asked === undefined || regions === undefined || regions.includes(asked) || hasRate(id)) continue;
    missing.set(vendor, [...(missing.get(vendor) ?? []), id]);
  }
  for (const [vendor, ids] of missing) {
    const known = vendorTerms(vendor, catalogue).regions?.join(', ');
    const few = ids.length > 5 ? `${ids.slice(0, 5).join(', ')} and ${ids.length - 5} more` : ids.join(', ');
    throw new ModelError(
      'region',
      `region: the prices of ${vendor} are those of ${known}, not of ${JSON.stringify(named(regionAt(region, vendor) as string))}; give "rates" for ${few}, or the region by vendor`,
    );
  }
}
