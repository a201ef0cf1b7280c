/**
 * Whether a page has to be looked at with slow tools. The vendor pages are of one make, and so are the runbooks: the largest, the most
 * read and a small one of each kind stand for all.
 */
export function isRepresentative(route: string): boolean {
  const isOfOneMake = /\/reference\/(?:prices|limits)\/[^/]+\/$|\/runbooks\/[^/]+\/[^/]+\/$/.test(route);
  return !isOfOneMake || /\/(?:aws|supabase|ably|off-site-copy|launch|spend-cap-off)\/$/.test(route);
}

/** Whether axe looks at a page in both themes and widths: one page of each kind. The other pages are looked at on a phone in the dark. */
export function isLookedAtTwice(route: string): boolean {
  return /^\/(?:$|explore|10k|guide|infrastructure\/(?:cost-projections|security|scaling-by-user-tier)|reference\/(?:changelog|glossary|assumptions-and-method|prices\/ably|limits\/supabase)|runbooks\/media\/off-site-copy|no-such-page)/.test(
    route,
  );
}
