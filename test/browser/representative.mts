/**
 * Whether a page has to be looked at with slow tools. The vendor pages are of one make: the largest, the most read and a small one of
 * each kind stand for all.
 */
export function isRepresentative(route: string): boolean {
  return !/\/reference\/(prices|limits)\/(?!(aws|supabase|ably)\/)[^/]+\/$/.test(route);
}
