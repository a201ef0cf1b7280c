import { prices } from '@gymrats/model';

/** A query as a reader types it, and addresses of which one must be among the first three results. */
export interface ExpectedResult {
  readonly query: string;
  readonly places: readonly string[];
}

const tiers = '/infrastructure/scaling-by-user-tier/';
const platforms = '/infrastructure/platform-comparison/';
const security = '/infrastructure/security/';
const database = '/infrastructure/database-performance/';
const migration = '/infrastructure/migration-playbook/';
const media = '/infrastructure/media-storage/';
const monitoring = '/infrastructure/monitoring-alerting/';
const staging = '/infrastructure/development-staging/';
const realtime = '/infrastructure/realtime-websockets/';
const method = '/reference/assumptions-and-method/';

const usdOf = (id: string) => prices.find((price) => price.id === id)?.usd;

const expected: readonly (readonly [query: string, ...places: string[]])[] = [
  // Sizes
  ['10k', `${tiers}#10k`, '/10k/'],
  ['10,000 users', `${tiers}#10k`, '/10k/'],
  ['500k', `${tiers}#500k`, '/500k/'],
  ['40000 users', '/explore/?users=40000'],
  ['what if video doubles', '/explore/'],
  // Ids
  ['supabase.egress.uncached', '/reference/prices/supabase/#supabase-egress-uncached'],
  ['Supabase egress uncached', '/reference/prices/supabase/#supabase-egress-uncached'],
  ['aws.rds.pro', '/reference/prices/aws/#aws-rds-proxy'],
  ['dau-share', `${method}#assumption-dau-share`],
  // Prices and units
  ['PITR price', '/reference/prices/supabase/#supabase-pitr-7-day'],
  ['team plan price', '/reference/prices/supabase/#supabase-plan-team'],
  ['sentry price', '/reference/prices/sentry/', '/reference/prices/sentry/#sentry-plan-team'],
  [
    `$${usdOf('supabase.plan.team')}`,
    '/reference/prices/supabase/#supabase-plan-team',
    `${platforms}#plans-supabase.plan.pro`,
    '/runbooks/plans/team/#bill',
  ],
  [
    'egress quota pro',
    `${platforms}#pro`,
    `${platforms}#plans-supabase.egress.uncached`,
    '/reference/prices/supabase/#supabase-egress-uncached',
  ],
  ['250 GB', `${platforms}#plans-supabase.egress.uncached`, '/reference/prices/supabase/#supabase-egress-uncached'],
  ['250gb', `${platforms}#plans-supabase.egress.uncached`, '/reference/prices/supabase/#supabase-egress-uncached'],
  // Services and their abbreviations
  ['rds', '/reference/prices/aws/#service-rds', `${platforms}#aws`],
  ['r2', `${migration}#media-to-r2`, '/reference/prices/cloudflare/#service-r2'],
  ['cloud sql', `${platforms}#gcp`, '/reference/prices/gcp/#service-cloudsql'],
  ['gcp', `${platforms}#gcp`],
  ['pgbouncer', `${database}#pooling`],
  ['rls', `${database}#rls`],
  ['cdn', `${media}#cdn`],
  ['smtp', `${security}#authentication`, '/reference/limits/supabase/#supabase-auth-rate-built-in-email'],
  // Questions and topics
  ['row level security', `${database}#rls`],
  ['connection pooling', `${database}#pooling`],
  ['read replica', `${database}#replicas`],
  [
    'spend cap',
    '/runbooks/plans/spend-cap-off/',
    `${platforms}#supabase`,
    tiers,
    `${tiers}#1k`,
    `${tiers}#10k`,
    `${migration}#free-to-pro`,
    '/10k/#actions',
  ],
  ['backup', `${security}#recovery`],
  ['restore one table', '/runbooks/restore/one-table/', '/runbooks/restore/new-project/#steps', `${security}#recovery`],
  ['multi region', `${migration}#multi-region`],
  ['leave supabase', `${migration}#leaving`],
  ['push notifications', `${realtime}#push`],
  ['image transcoding', `${media}#transcoding`],
  ['alert thresholds', `${monitoring}#thresholds`],
  ['staging environment', `${staging}#environments`, `${staging}#staging`],
  ['best value', `${method}#best-value`],
  [
    'websocket limit',
    `${platforms}#supabase-limits`,
    `${realtime}#load`,
    `${realtime}#by-tier`,
    '/reference/limits/supabase/#service-realtime',
  ],
  // Mistyped
  ['egerss', `${platforms}#plans-supabase.egress.uncached`, '/reference/prices/supabase/#service-egress'],
  ['partitoning', `${database}#partitioning`],
  ['terrafrom', `${staging}#infrastructure-as-code`],
];

/** What readers ask this guide, with where the answer is. */
export const queries: readonly ExpectedResult[] = expected.map(([query, ...places]) => ({ query, places }));
