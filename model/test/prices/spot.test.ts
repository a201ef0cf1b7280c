import { describe, expect, it } from 'vitest';
import { priceAt } from '../../prices/history';
import { getPrice } from '../../prices/index';

/** A later change of a price keeps these terms in the history of its record. */
const READ_BY = '2026-11-01';

/** Figures as the vendors published them by then, typed here a second time. */
const PUBLISHED: readonly [string, object][] = [
  ['supabase.plan.pro', { unit: 'month', usd: 25, per: 'organization' }],
  ['supabase.compute.micro', { unit: 'hour', usd: 0.01344, spec: { vcpu: 2, memoryGib: 1, dedicated: false } }],
  ['supabase.compute.16xl', { unit: 'hour', usd: 5.12, spec: { vcpu: 64, memoryGib: 256, dedicated: true } }],
  ['supabase.compute.credit', { usd: -10, credit: { against: ['supabase.compute.'], plans: ['pro', 'team'] } }],
  ['supabase.auth.mau', { unit: 'MAU', usd: 0.00325, included: { free: 50_000, pro: 100_000, team: 100_000 } }],
  [
    'supabase.storage.size',
    { usd: 0.0213, included: { free: 1, pro: 100, team: 100 }, native: { unit: 'GB-hour', usd: 0.00002919 } },
  ],
  [
    'supabase.realtime.messages',
    { usd: 2.5, package: 1e6, rounding: 'up', included: { free: 2e6, pro: 5e6, team: 5e6 } },
  ],
  ['supabase.disk.gp3.throughput', { usd: 0.095, included: { pro: 125, team: 125 }, per: 'project' }],
  ['aws.rds.postgres.db-t4g-small.multi-az', { usd: 0.065, spec: { vcpu: 2, memoryGib: 2, dedicated: false } }],
  ['aws.rds.postgres.db-r7g-4xlarge.single-az', { usd: 1.913, spec: { vcpu: 16, memoryGib: 128, dedicated: true } }],
  ['aws.elasticache.valkey.cache-r7g-large', { usd: 0.1752, spec: { memoryGib: 13.07, dedicated: true } }],
  [
    'aws.s3.standard.storage',
    {
      tiers: [
        { from: 0, usd: 0.023 },
        { from: 51_200, usd: 0.022 },
        { from: 512_000, usd: 0.021 },
      ],
    },
  ],
  ['aws.lambda.duration.arm', { included: { always: 400_000 }, pool: 'aws.lambda.duration' }],
  ['aws.nat-gateway.hour', { unit: 'hour', usd: 0.045 }],
  ['gcp.cloudsql.postgres.enterprise.vcpu.zonal', { unit: 'vCPU-hour', usd: 0.0413 }],
  ['gcp.cloudsql.postgres.db-g1-small.zonal', { usd: 0.035, spec: { memoryGib: 1.7, dedicated: false } }],
  ['gcp.pubsub.throughput', { unit: 'TiB', usd: 40, included: { always: 0.009765625 } }],
  ['gcp.gke.free-credit', { usd: -74.4, credit: { against: ['gcp.gke.cluster-fee'], plans: ['always'] } }],
  ['gcp.firestore.reads.nam5', { usd: 0.06, includedDaily: { always: 0.5 } }],
  ['cloudflare.r2.class-b.standard', { usd: 0.36, package: 1e6, included: { always: 1e7 } }],
  ['cloudflare.plan.pro', { usd: 25 }],
  ['mux.video.delivery.basic-plus.1080p', { included: { always: 100_000 }, pool: 'mux.video.delivery' }],
  ['mux.credit.scale', { usd: -1000, credit: { against: ['mux.video.'], plans: ['scale'] } }],
  ['expo.build-credit.starter', { usd: -45, credit: { against: ['expo.build.'], plans: ['starter'] } }],
  [
    'expo.update.bandwidth',
    { included: { starter: 100, production: 1024 }, includedPlus: { 'expo.update.mau': 40 / 1024 } },
  ],
  ['bunny.account.minimum', { usd: 1, meter: 'minimum' }],
  ['newrelic.ingest', { usd: 0.4, rounding: 'down', included: { always: 100 } }],
  ['meilisearch.resource.disk', { usd: 0.165, minimum: 32 }],
  ['aws.cloudfront.plan.pro', { usd: 15, covers: { requests: 1e7, 'egress-gb': 51_200, 'dns-queries': 5e6 } }],
];

describe('a price as published', () => {
  it.each(PUBLISHED)('%s', (id, figures) => {
    expect(priceAt(getPrice(id), READ_BY)).toMatchObject(figures);
  });

  it('meters of Fargate storage have no allowance: the free 20 GB belong to each task', () => {
    expect(priceAt(getPrice('aws.fargate.ephemeral-storage'), READ_BY).included).toBeUndefined();
  });

  it('Supabase logs carry a status, since their billing is announced', () => {
    expect(getPrice('supabase.logs.ingest').status).toContain('announced');
  });
});
