import type { Snapshot } from '../../../scripts/impact/types.mjs';

const source = { url: 'https://acme.example/pricing', asOf: '2026-06' };

/** What a small model answers: two tiers, two platforms, one price. */
export const BASE: Snapshot = {
  records: {
    prices: [{ id: 'acme.egress', unit: 'GB', usd: 0.09, included: { pro: 250 }, asOf: '2026-06', source }],
    limits: [{ id: 'acme.sockets', unit: 'connections', value: { free: 200, pro: 500 }, asOf: '2026-06', source }],
    assumptions: [{ id: 'dau-share', unit: '%', low: 5, base: 7, high: 10, grade: 'measured', evidence: ['study'] }],
    facts: [{ id: 'schema.tables', value: 29, place: 'supabase/migrations' }],
  },
  totals: { 1000: { supabase: 25, aws: 80 }, 10000: { supabase: 62.81, aws: 190 } },
  best: { 1000: { low: 'supabase', base: 'supabase' }, 10000: { low: 'supabase', base: 'supabase' } },
  turns: [
    { kind: 'best', platform: 'aws', from: 'supabase', to: 'aws', users: 71_019 },
    { kind: 'step', platform: 'supabase', from: 'Free', to: 'Pro, Micro', users: 540 },
  ],
  claims: {
    '{"best":"supabase","at":10000}': { holds: true, text: 'At 10,000 users: Supabase is best value. It is.' },
    '{"carries":"aws","at":10000}': { holds: true, text: 'At 10,000 users: AWS exceeds no hard limit' },
  },
};

/** A copy with parts replaced. */
export function changed(parts: Partial<Snapshot>): Snapshot {
  return { ...BASE, ...parts };
}

/** The base with the price of egress replaced in part. */
export function withPrice(fields: object): Snapshot {
  const [egress] = BASE.records.prices ?? [];
  return changed({ records: { ...BASE.records, prices: [{ ...egress, id: 'acme.egress', ...fields }] } });
}
