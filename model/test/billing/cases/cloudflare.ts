import type { RuleCase } from './types';

/** Amounts of Cloudflare worked out by hand from the price record and the vendor's rule. */
export const CLOUDFLARE_CASES: readonly RuleCase[] = [
  {
    situation: 'storage and writes of R2 are counted in whole gigabytes and millions',
    request: { usage: { 'cloudflare.r2.storage.standard': 10.2, 'cloudflare.r2.class-a.standard': 1_000_001 } },
    right: { usd: { 'cloudflare.r2.storage.standard': 0.015, 'cloudflare.r2.class-a.standard': 4.5 } },
  },
  {
    situation: 'requests of Workers are counted in whole millions, rounded down',
    request: { plan: 'workers-paid', usage: { 'cloudflare.workers.requests': 12.9 } },
    right: { usd: { 'cloudflare.workers.requests': 0.6 }, total: 5.6 },
  },
  {
    situation: '150,000 requests on two days of the free plan of Workers fail above 100,000',
    request: { plan: 'workers-free', usage: { 'cloudflare.workers.requests': { day: 0.15, days: 2 } } },
    right: {
      usd: { 'cloudflare.workers.requests': 0 },
      total: 0,
      instead: /fail with an error until the quota is reset/,
    },
  },
  {
    situation: 'a minute of video above a thousand is a second thousand',
    request: { usage: { 'cloudflare.stream.stored': 1001 } },
    right: { usd: { 'cloudflare.stream.stored': 10 } },
  },
  {
    situation: 'R2: 10.2 GB and 1.2 million writes are one GB and one million over',
    request: { usage: { 'cloudflare.r2.storage.standard': 10.2, 'cloudflare.r2.class-a.standard': 1_200_000 } },
    right: { usd: { 'cloudflare.r2.storage.standard': 0.015, 'cloudflare.r2.class-a.standard': 4.5 } },
  },
  {
    situation: 'infrequent access on R2 has no free part and counts whole GB of retrieval',
    request: {
      usage: {
        'cloudflare.r2.storage.infrequent-access': 50.5,
        'cloudflare.r2.retrieval.infrequent-access': 9.1,
      },
    },
    right: { usd: {}, total: 0.51 + 0.1 },
  },
  {
    situation: 'egress of R2 costs nothing however much it is',
    request: { usage: { 'cloudflare.r2.egress': 100_000 } },
    right: { usd: { 'cloudflare.r2.egress': 0 }, total: 0 },
  },
  {
    situation: 'KV on Workers Free over a daily quota fails instead of costing',
    request: { plan: 'workers-free', usage: { 'cloudflare.kv.writes': 1 } },
    right: { usd: { 'cloudflare.kv.writes': 0 }, total: 0, instead: /fail with an error/ },
  },
  {
    situation: 'KV on Workers Paid: 12 million reads and 3 million lists',
    request: { plan: 'workers-paid', usage: { 'cloudflare.kv.reads': 12, 'cloudflare.kv.lists': 3 } },
    right: { usd: { 'cloudflare.kv.reads': 1, 'cloudflare.kv.lists': 10 }, total: 16 },
  },
  {
    situation: 'Stream: 1,001 minutes stored are two packages',
    request: { usage: { 'cloudflare.stream.stored': 1001, 'cloudflare.stream.delivered': 5000 } },
    right: { usd: { 'cloudflare.stream.stored': 10, 'cloudflare.stream.delivered': 5 } },
  },
];
