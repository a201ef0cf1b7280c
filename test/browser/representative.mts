const VENDOR = /\/reference\/(?:prices|limits)\/[^/]+\/$/;
const RUNBOOK = /\/runbooks\/[^/]+\/[^/]+\/$/;
const TIER = /^\/\d+k?\/$/;
/** Of the pages that one template makes: the largest, the most read and a small one of each kind. */
const SAMPLES = /\/(?:aws|supabase|ably|off-site-copy|launch|spend-cap-off|10|10k|500k)\/$/;

/** Whether a page has to be looked at with slow tools: it is like no other, or stands for the others of its template. */
export function isRepresentative(route: string): boolean {
  return ![VENDOR, RUNBOOK, TIER].some((template) => template.test(route)) || SAMPLES.test(route);
}

/** Whether axe looks at a page in both themes and widths: one page of each kind. The other pages are looked at on a phone in the dark. */
export function isLookedAtTwice(route: string): boolean {
  return /^\/(?:$|explore|10k|guide|infrastructure\/(?:cost-projections|security|scaling-by-user-tier)|reference\/(?:changelog|glossary|assumptions-and-method|prices\/ably|limits\/supabase)|runbooks\/media\/off-site-copy|no-such-page)/.test(
    route,
  );
}
