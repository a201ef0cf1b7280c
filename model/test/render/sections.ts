/** The last parts of the addresses of the guide's sections, which summaries are asked for. */
export const SECTIONS = [
  'current-architecture',
  'scaling-by-user-tier',
  'platform-comparison',
  'media-storage',
  'database-performance',
  'realtime-websockets',
  'development-staging',
  'cost-projections',
  'migration-playbook',
  'monitoring-alerting',
  'security',
];
