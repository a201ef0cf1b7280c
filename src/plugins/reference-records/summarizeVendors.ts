import type { VendorSummary, VendorView } from '../../components/reference/types';

/** One row per vendor, those with most prices first. */
export function summarizeVendors(views: readonly VendorView[]): VendorSummary[] {
  const vendors = [...new Set(views.map((view) => view.vendor))];
  return vendors
    .map((vendor) => {
      const own = views.filter((view) => view.vendor === vendor);
      const countOf = (kind: string) => own.find((view) => view.kind === kind)?.count ?? 0;
      return {
        vendor,
        name: own[0]?.name ?? vendor,
        prices: countOf('prices'),
        limits: countOf('limits'),
        lookedUp: own.map((view) => view.lookedUp).sort()[0] ?? '',
        missing: own.reduce((sum, view) => sum + view.missing.length, 0),
      };
    })
    .sort((a, b) => b.prices - a.prices || b.limits - a.limits || a.vendor.localeCompare(b.vendor, 'en'));
}
