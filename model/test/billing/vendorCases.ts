import type { RuleCase } from './ruleCases';

/** Amounts worked out by hand from the vendor's rule: serverless, object storage, video, builds. */
export const VENDOR_CASES: readonly RuleCase[] = [
  {
    situation: 'seven GB of Free egress are restricted, and five are not',
    request: { plan: 'free', usage: { 'supabase.egress.uncached': 5.001 } },
    right: { usd: { 'supabase.egress.uncached': 0 }, total: 0, instead: /402/ },
  },
  {
    situation: 'a branch on Small for 100 hours is not paid by the compute credit',
    request: { plan: 'pro', usage: { 'supabase.branching.compute.small': { preview: 100 } } },
    right: { usd: { 'supabase.branching.compute.small': 2.06 } },
  },
  {
    situation: 'function calls one over two million cost one package',
    request: { plan: 'pro', usage: { 'supabase.functions.invocations': 2_000_001 } },
    right: { usd: { 'supabase.functions.invocations': 2 } },
  },
  {
    situation: 'S3 beyond 50 TB pays the lower tier on the rest only',
    request: { usage: { 'aws.s3.standard.storage': 61_200 } },
    right: { usd: { 'aws.s3.standard.storage': 51_200 * 0.023 + 10_000 * 0.022 } },
  },
  {
    situation: 'two buckets share the tiers of S3',
    request: { usage: { 'aws.s3.standard.storage': { photos: 40_000, clips: 21_200 } } },
    right: { usd: { 'aws.s3.standard.storage': 51_200 * 0.023 + 10_000 * 0.022 } },
  },
  {
    situation: 'a GB-month of S3 as byte-hours of a month of 744 hours',
    request: { hours: 744, usage: { 'aws.s3.standard.storage': { quantity: 74_400, unit: 'GB-hours' } } },
    right: { usd: { 'aws.s3.standard.storage': 2.3 } },
  },
  {
    situation: 'CloudFront over Japan and the US shares one free terabyte',
    request: { usage: { 'aws.cloudfront.egress.us-canada-mexico': 1024, 'aws.cloudfront.egress.japan': 100 } },
    right: { usd: {}, notKnown: 'AWS does not publish which region the free terabyte reduces first' },
  },
  {
    situation: 'invalidations: a thousand paths are free, the rest half a cent each',
    request: { usage: { 'aws.cloudfront.invalidation-paths': 1500 } },
    right: { usd: { 'aws.cloudfront.invalidation-paths': 2.5 } },
  },
  {
    situation: 'ten million Lambda calls of 100 ms at 512 MB on Arm',
    request: { usage: { 'aws.lambda.requests': 10, 'aws.lambda.duration.arm': 500_000 } },
    right: { usd: { 'aws.lambda.requests': 1.8, 'aws.lambda.duration.arm': 100_000 * 1.33334e-5 } },
  },
  {
    situation: 'ephemeral storage of Lambda has no free part',
    request: { usage: { 'aws.lambda.ephemeral-storage': 1_000_000 } },
    right: { usd: { 'aws.lambda.ephemeral-storage': 0.0309 } },
  },
  {
    situation: 'two Fargate tasks of one vCPU and two GB on Arm, all month',
    request: { usage: { 'aws.fargate.vcpu.arm': 1460, 'aws.fargate.memory.arm': 2920 } },
    right: { usd: {}, total: 1460 * 0.03238 + 2920 * 0.00356 },
  },
  {
    situation: 'a NAT gateway all month with 100 GB',
    request: { usage: { 'aws.nat-gateway.hour': 730, 'aws.nat-gateway.data': 100 } },
    right: { usd: {}, total: 37.35 },
  },
  {
    situation: 'Aurora Serverless at half a unit all month with 10 GB and 5 million requests',
    request: {
      usage: {
        'aws.aurora.postgres.serverless-v2.acu': 365,
        'aws.aurora.storage.standard': 10,
        'aws.aurora.io': 5,
      },
    },
    right: { usd: {}, total: 43.8 + 1 + 1 },
  },
  {
    situation: 'DSQL within its free units and GB',
    request: { usage: { 'aws.aurora.dsql.dpu': 0.1, 'aws.aurora.dsql.storage': 1 } },
    right: { usd: {}, total: 0 },
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
  {
    situation:
      'Mux Launch: 200,000 minutes over the free 100,000; the credit pays a hundred dollars of it, not of the fee',
    request: { plans: { mux: 'launch' }, usage: { 'mux.video.delivery.basic-plus.720p': 300_000 } },
    right: { usd: { 'mux.credit.launch': -100 }, total: 20 + 160 - 100 },
  },
  {
    situation: 'Mux Launch: a small month pays the fee and no more',
    request: { plans: { mux: 'launch' }, usage: { 'mux.video.delivery.basic-plus.720p': 110_000 } },
    right: { usd: { 'mux.credit.launch': -8 }, total: 20 },
  },
  {
    situation: 'Sentry Team: 60,000 errors are 10,000 over the first tier',
    request: { plans: { sentry: 'team' }, usage: { 'sentry.errors.team.payg': 60_000 } },
    right: { usd: { 'sentry.errors.team.payg': 3.625 }, total: 32.625 },
  },
  {
    situation: 'Sentry Developer drops what is over its quota',
    request: { plans: { sentry: 'developer' }, usage: { 'sentry.logs': 6 } },
    right: { usd: { 'sentry.logs': 0 }, total: 0, instead: /dropped/ },
  },
  {
    situation: 'Expo Starter: 25 builds that the build credit pays',
    request: { plans: { expo: 'starter' }, usage: { 'expo.build.ios.medium': 20, 'expo.build.android.medium': 5 } },
    right: { usd: { 'expo.build-credit.starter': -45 }, total: 19 },
  },
  {
    situation: 'Expo Starter: the build credit does not pay updates',
    request: { plans: { expo: 'starter' }, usage: { 'expo.update.mau': 5000 } },
    right: { usd: { 'expo.update.mau': 10 }, total: 29 },
  },
  {
    situation: 'Railway Hobby: eight dollars of usage cost eight',
    request: { plans: { railway: 'hobby' }, usage: { 'railway.egress': 160 } },
    right: { usd: { 'railway.egress': 8, 'railway.credit.hobby': -5 }, total: 8 },
  },
  {
    situation: 'Railway Free: half a dollar of usage costs nothing',
    request: { plans: { railway: 'free' }, usage: { 'railway.egress': 10 } },
    right: { usd: { 'railway.credit.free': -0.5 }, total: 0, note: /Railway Free, usage above the credit/ },
  },
  {
    situation: 'Neon Launch: compute by the hour, storage from the first GB, egress beyond 100 GB',
    request: {
      plans: { neon: 'launch' },
      usage: { 'neon.compute.launch': 200, 'neon.storage': 10, 'neon.egress': 150 },
    },
    right: { usd: {}, total: 21.2 + 3.5 + 5 },
  },
  {
    situation: 'Neon Free sells no over-usage',
    request: { plans: { neon: 'free' }, usage: { 'neon.storage': 2 } },
    right: { usd: { 'neon.storage': 0 }, total: 0, instead: /sells no over-usage/ },
  },
  {
    situation: 'connection minutes of Ably in started millions',
    request: { plans: { ably: 'pro' }, usage: { 'ably.connection-minutes': 1_000_001 } },
    right: { usd: { 'ably.connection-minutes': 2 }, total: 401 },
  },
  {
    situation: 'a user of Ably brings 20,000 messages and 2,000 connection minutes',
    request: {
      plans: { ably: 'standard' },
      usage: { 'ably.mau': 100, 'ably.messages': 2_500_000, 'ably.connection-minutes': 150_000 },
    },
    right: { usd: { 'ably.mau': 5, 'ably.messages': 2.5, 'ably.connection-minutes': 0 }, total: 36.5 },
  },
  {
    situation: 'compute of Neon Launch on the Scale plan',
    request: { plans: { neon: 'scale' }, usage: { 'neon.compute.launch': 10 } },
    right: { refused: /neon\.compute\.launch: is not on the plan scale; free, launch has it/ },
  },
  {
    situation: 'errors of Sentry Business on the Team plan',
    request: { plans: { sentry: 'team' }, usage: { 'sentry.errors.business.payg': 60_000 } },
    right: { refused: /is not on the plan team; business has it/ },
  },
  {
    situation: 'a negative quantity',
    request: { usage: { 'aws.s3.standard.storage': -1 } },
    right: { refused: /aws\.s3\.standard\.storage/ },
  },
  {
    situation: 'more hours of one NAT gateway than the month has',
    request: { usage: { 'aws.nat-gateway.hour': 730 * 4 } },
    right: { usd: { 'aws.nat-gateway.hour': 131.4 } },
  },
  {
    situation: 'a meter that does not exist is refused with a near one',
    request: { usage: { 'aws.s3.standard.storag': 1 } },
    right: { refused: /aws\.s3\.standard\.storage/ },
  },
  {
    situation: 'a plan of another vendor does not count',
    request: { plans: { supabase: 'launch' }, usage: { 'supabase.egress.uncached': 1 } },
    right: { refused: /launch/ },
  },
  {
    situation: 'a region that the book does not have, without rates',
    request: { region: 'eu-west-1', usage: { 'aws.s3.standard.storage': 1 } },
    right: { refused: /eu-west-1/ },
  },
];
