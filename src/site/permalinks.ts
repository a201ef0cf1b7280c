/** A short address for chats: `/s/WORD/` leads to `target`. Both are promises. */
export interface Permalink {
  readonly word: string;
  readonly target: string;
}

/** One readable word per section and reference page. */
export const permalinks: readonly Permalink[] = [
  { word: 'architecture', target: '/infrastructure/current-architecture/' },
  { word: 'tiers', target: '/infrastructure/scaling-by-user-tier/' },
  { word: 'platforms', target: '/infrastructure/platform-comparison/' },
  { word: 'media', target: '/infrastructure/media-storage/' },
  { word: 'database', target: '/infrastructure/database-performance/' },
  { word: 'realtime', target: '/infrastructure/realtime-websockets/' },
  { word: 'staging', target: '/infrastructure/development-staging/' },
  { word: 'costs', target: '/infrastructure/cost-projections/' },
  { word: 'migration', target: '/infrastructure/migration-playbook/' },
  { word: 'monitoring', target: '/infrastructure/monitoring-alerting/' },
  { word: 'security', target: '/infrastructure/security/' },
  { word: 'method', target: '/reference/assumptions-and-method/' },
  { word: 'prices', target: '/reference/prices/' },
  { word: 'limits', target: '/reference/limits/' },
  { word: 'peers', target: '/reference/peer-plans/' },
  { word: 'changes', target: '/reference/changelog/' },
];

/** The address of a short link. */
export function permalinkHref(word: string): string {
  return `/s/${word}/`;
}

/** The short address of a page, where it has one. */
export function shortlinkTo(route: string): string | undefined {
  const found = permalinks.find(({ target }) => target === route);
  return found && permalinkHref(found.word);
}
