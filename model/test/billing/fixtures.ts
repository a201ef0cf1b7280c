import { type BillLine, billUsage, createCatalogue, type UsageRequest } from '../../billing/index';
import type { Price, PriceBook } from '../../prices/types';

/** A price record with only what a test is about. */
export function price(id: string, fields: Partial<Price>): Price {
  return { id, unit: 'unit', asOf: '2026', checkAt: 'https://example.com/', confidence: 'high', ...fields };
}

function book(vendor: string, plans: PriceBook['plans'], prices: readonly Price[]): PriceBook {
  return { vendor, name: vendor, region: 'anywhere', currency: 'USD', lookedUp: '2026-11-20', plans, prices };
}

/** Two vendors that between them have every kind of meter. */
export const catalogue = createCatalogue([
  book('acme', { free: {}, pro: { fee: 'acme.plan.pro' }, team: { fee: 'acme.plan.team' } }, [
    price('acme.plan.pro', { usd: 25, per: 'organization' }),
    price('acme.plan.team', { usd: 100, per: 'organization' }),
    price('acme.compute.credit', {
      usd: -10,
      per: 'organization',
      credit: { against: ['acme.compute.'], plans: ['pro', 'team'] },
    }),
    price('acme.compute.small', { usd: 0.02, per: 'project', unit: 'hour' }),
    price('acme.compute.large', { usd: 0.2, per: 'project', unit: 'hour' }),
    price('acme.users', { usd: 0.5, per: 'organization', included: { free: 10, pro: 100 } }),
    price('acme.disk', { usd: 0.125, per: 'project', included: { pro: 8 }, native: { unit: 'GB-hour', usd: 0.0002 } }),
    price('acme.messages', {
      usd: 2.5,
      per: 'organization',
      package: 1_000_000,
      rounding: 'up',
      included: { always: 1_000_000 },
    }),
    price('acme.drain.events', { usd: 0.2, per: 'drain', package: 1_000_000 }),
    price('acme.egress', {
      tiers: [
        { from: 0, usd: 0.1 },
        { from: 100, usd: 0.05 },
        { from: 1000, usd: 0.01 },
      ],
      included: { always: 50 },
    }),
    price('acme.reads', { usd: 0.25, per: 'account', includedDaily: { always: 2, pro: 3 } }),
    price('acme.seconds.slow', { usd: 1, pool: 'acme.seconds', included: { always: 400 } }),
    price('acme.seconds.fast', { usd: 3, pool: 'acme.seconds', included: { always: 100 } }),
    price('acme.jobs.slow', { usd: 1, pool: 'acme.jobs', included: { always: 10 }, per: 'project' }),
    price('acme.jobs.fast', { usd: 2, pool: 'acme.jobs', included: { always: 10 }, per: 'project' }),
    price('acme.downloads', { usd: 0.1, included: { always: 5 }, includedPlus: { 'acme.members': 0.5 } }),
    price('acme.members', { usd: 1, included: { always: 20 } }),
    price('acme.ingest', { usd: 0.4, rounding: 'down', included: { always: 100 } }),
    price('acme.blocks', { usd: 6, rounding: 'down', package: 10 }),
    price('acme.volume', { usd: 0.5, minimum: 32, per: 'project' }),
    price('acme.slabs', {
      tiers: [
        { from: 0, usd: 4 },
        { from: 20, usd: 2 },
      ],
      package: 10,
    }),
  ]),
  book('bolt', { pro: { fee: 'bolt.plan.pro' }, payg: {} }, [
    price('bolt.plan.pro', { usd: 7, per: 'team' }),
    price('bolt.account.minimum', { usd: 1, meter: 'minimum', per: 'account' }),
    price('bolt.cluster', { usd: 0.1, per: 'cluster' }),
    price('bolt.free-credit', { usd: -5, per: 'account', credit: { against: ['bolt.cluster'], plans: ['always'] } }),
    price('bolt.pro-credit', { usd: -20, per: 'account', credit: { against: ['bolt.'], plans: ['pro'] } }),
    price('bolt.clusters', { usd: 3 }),
    price('bolt.requests', { usd: 0.3, included: { pro: 10 } }),
  ]),
  book('plain', {}, [price('plain.thing', { usd: 1 })]),
]);

/** The lines of a request's bill. */
export function linesOf(request: UsageRequest): readonly BillLine[] {
  return billUsage(request, catalogue).lines;
}

/** USD of a request's bill. */
export function totalOf(request: UsageRequest): number {
  return billUsage(request, catalogue).total;
}

/** The line of one price; fails the test where there is none. */
export function lineOf(id: string, request: UsageRequest): BillLine {
  const line = linesOf(request).find((candidate) => candidate.price === id);
  if (line === undefined) throw new Error(`the bill has no line for ${id}`);
  return line;
}
