import type { SearchDocument, SearchFile } from '../../../src/search/types';

const section = (page: number, anchor: string, heading: string, ...texts: string[]): SearchDocument => ({
  kind: 'section',
  page,
  anchor,
  heading,
  passages: texts.map((text) => ({ text })),
});

const record = (id: string, ...texts: string[]): SearchDocument => ({
  kind: 'record',
  page: 2,
  anchor: id.replaceAll('.', '-'),
  heading: '',
  id,
  passages: texts.map((text) => ({ text })),
});

/** A small site: a guide page with tiers, one with a table, a page of price records, and one of another vendor. */
export const site: SearchFile = {
  pages: [
    { route: '/infrastructure/tiers/', title: 'Tiers', trail: ['Infrastructure'] },
    { route: '/infrastructure/costs/', title: 'Costs', trail: ['Infrastructure'] },
    { route: '/reference/prices/supabase/', title: 'Supabase prices', trail: ['Guide', 'Prices'] },
    { route: '/reference/prices/flyio/', title: 'Fly.io prices', trail: ['Guide', 'Prices'] },
  ],
  documents: [
    {
      ...section(0, '10k', '10,000 users', 'Pay for error reports.', 'Turn the spend cap off.'),
      tier: '10K 10000 users',
    },
    {
      ...section(0, '100k', '100,000 users', 'Cached egress leaves at 10,000 users a day.'),
      tier: '100K 100000 users',
    },
    section(0, 'recovery', 'Point-in-time recovery', 'From 50K users on.'),
    {
      ...section(1, 'totals', 'Totals', 'A total is the sum of its lines.'),
      passages: [
        { text: 'A total is the sum of its lines.' },
        { anchor: 'totals-10k', table: 'Monthly total', text: '10K · Supabase: $62.81 · AWS: $79.09' },
        { anchor: 'totals-50k', table: 'Monthly total', text: '50K · Supabase: $342 · AWS: $313' },
      ],
    },
    section(1, 'bandwidth', 'Bandwidth', 'Egress costs most: 342 GB.', '250 things of 5 GB'),
    section(2, 'service-egress', 'egress', 'supabase.egress.uncached, supabase.egress.cached'),
    record('supabase.egress.uncached', '$0.09 per GB', 'Included: 250 GB on pro.'),
    record('supabase.egress.cached', '$0.03 per GB', 'Unlike supabase.egress.uncached.'),
    record('supabase.pitr.7-day', '$0.137 per hour'),
    { ...section(3, 'service-egress', 'egress', 'flyio.egress'), page: 3 },
    {
      kind: 'assumption',
      page: 1,
      anchor: 'assumption-dau-share',
      heading: 'Daily active users',
      id: 'dau-share',
      passages: [{ text: 'Base: 0.07' }],
    },
  ],
};
