/** A hand-written page: the last part of its address, how menus call it, and the word of its short link (`/s/WORD/`). */
export interface ListedPage {
  readonly slug: string;
  readonly label: string;
  readonly word: string;
}

/** The sections of the guide, in the order in which they are read. Slugs and words are promises: people paste them. */
export const sectionList: readonly ListedPage[] = [
  { slug: 'current-architecture', label: 'Current architecture', word: 'architecture' },
  { slug: 'scaling-by-user-tier', label: 'Scaling by user tier', word: 'tiers' },
  { slug: 'platform-comparison', label: 'Platform comparison', word: 'platforms' },
  { slug: 'media-storage', label: 'Media storage', word: 'media' },
  { slug: 'database-performance', label: 'Database performance', word: 'database' },
  { slug: 'realtime-websockets', label: 'Realtime and WebSockets', word: 'realtime' },
  { slug: 'development-staging', label: 'Development and staging', word: 'staging' },
  { slug: 'cost-projections', label: 'Cost projections', word: 'costs' },
  { slug: 'migration-playbook', label: 'Migration playbook', word: 'migration' },
  { slug: 'monitoring-alerting', label: 'Monitoring and alerting', word: 'monitoring' },
  { slug: 'security', label: 'Security', word: 'security' },
];

/** The reference pages that are written by hand. */
export const referenceList: readonly ListedPage[] = [
  { slug: 'assumptions-and-method', label: 'Assumptions and method', word: 'method' },
  { slug: 'peer-plans', label: 'Peer plans', word: 'peers' },
  { slug: 'fixes', label: 'Fixes for the app', word: 'fixes' },
  { slug: 'security-controls', label: 'Security controls', word: 'controls' },
  { slug: 'working-practices', label: 'Working practices', word: 'practices' },
  { slug: 'glossary', label: 'Glossary', word: 'glossary' },
  { slug: 'changelog', label: 'Changelog', word: 'changes' },
  { slug: 'change-the-guide', label: 'Change and run the guide', word: 'change' },
];
