import type { PublicCase } from './types';

const D1_ROWS = 127_599.130_859;

/** Public bills and incidents. Amounts are those of the source, or follow from the vendor's rule where the source has none. */
export const PUBLIC_CASES: readonly PublicCase[] = [
  {
    situation: 'an invoice counts 96 whole millions of 106.3 million Workers requests',
    source: 'https://helloacm.com/cloudflare-unexpected-high-usage-of-api-requests-how-to-avoid-surprising-billing/',
    request: {
      plan: 'workers-paid',
      usage: { 'cloudflare.workers.requests': 106.342195 },
      rates: { 'cloudflare.workers.requests': 0.5 },
    },
    right: { usd: { 'cloudflare.workers.requests': 48 } },
  },
  {
    situation: 'an invoice line of D1 rows, typed as the invoice has it',
    source: 'https://fullstacksveltekit.com/blog/cloudflare-d1-bill',
    request: { plan: 'workers-paid', quantities: 'billed', usage: { 'cloudflare.d1.rows-read': D1_ROWS } },
    right: { usd: { 'cloudflare.d1.rows-read': 127.599130859 }, note: /as billed, allowances already taken off/ },
  },
  {
    situation: 'the same quantity as usage says that allowances come off',
    source: 'https://fullstacksveltekit.com/blog/cloudflare-d1-bill',
    request: { plan: 'workers-paid', usage: { 'cloudflare.d1.rows-read': D1_ROWS } },
    right: { usd: { 'cloudflare.d1.rows-read': 102.599130859 }, note: /"quantities": "billed"/ },
  },
  {
    situation: 'a Fargate task of a quarter processor, all month',
    source: 'https://github.com/terraform-aws-modules/terraform-aws-atlantis/issues/301',
    request: { usage: { 'aws.fargate.vcpu.x86': 182.5, 'aws.fargate.memory.x86': 365 } },
    right: { usd: {}, total: 9.01 },
  },
  {
    situation: 'a backup as large as the disk is free',
    source: 'https://github.com/open-duelyst/duelyst/issues/114',
    request: {
      usage: {
        'aws.alb.hour': 730,
        'aws.rds.postgres.db-t4g-micro.single-az': 730,
        'aws.rds.storage.gp3.single-az': 20,
        'aws.rds.backup-storage': 20,
      },
    },
    right: {
      usd: {
        'aws.alb.hour': 16.425,
        'aws.rds.postgres.db-t4g-micro.single-az': 11.68,
        'aws.rds.storage.gp3.single-az': 2.3,
        'aws.rds.backup-storage': 0,
      },
    },
  },
  {
    situation: 'Aurora I/O-Optimized has no charge for I/O',
    source: 'https://github.com/infracost/infracost/issues/3591',
    request: { usage: { 'aws.aurora.storage.io-optimized': 1525, 'aws.aurora.io': 25_518 } },
    right: { usd: { 'aws.aurora.storage.io-optimized': 343.125, 'aws.aurora.io': 0 }, total: 343.125 },
  },
  {
    situation: '15,000 IOPS on 400 GB: PostgreSQL brings 12,000',
    source: 'https://github.com/infracost/infracost/issues/2487',
    request: {
      usage: { 'aws.rds.storage.gp3.single-az': 400, 'aws.rds.storage.gp3-iops.single-az': { provisioned: 15_000 } },
    },
    right: {
      usd: { 'aws.rds.storage.gp3.single-az': 46, 'aws.rds.storage.gp3-iops.single-az': 60 },
      note: /12000 are included/,
    },
  },
  {
    situation: 'the same setting as a plain number',
    source: 'https://github.com/infracost/infracost/issues/2487',
    request: { usage: { 'aws.rds.storage.gp3.single-az': 400, 'aws.rds.storage.gp3-iops.single-az': 15_000 } },
    right: { usd: { 'aws.rds.storage.gp3-iops.single-az': 60 } },
  },
  {
    situation: '15,000 IOPS below 400 GB are refused',
    source: 'https://github.com/braintrustdata/terraform-aws-braintrust-data-plane/issues/288',
    request: {
      usage: { 'aws.rds.storage.gp3.single-az': 200, 'aws.rds.storage.gp3-iops.single-az': { provisioned: 15_000 } },
    },
    right: { refused: /gp3-iops\.single-az: 15000 cannot be set at 200 GB with postgres: .* includes 3000/ },
  },
  {
    situation: 'throughput above what comes with the disk',
    source: 'https://github.com/infracost/infracost/issues/2487',
    request: {
      usage: { 'aws.rds.storage.gp3.single-az': 400, 'aws.rds.storage.gp3-throughput.single-az': { provisioned: 600 } },
    },
    right: { usd: { 'aws.rds.storage.gp3-throughput.single-az': 8 }, note: /Derived from other prices, not read/ },
  },
  {
    situation: 'Tokyo without the rates of Tokyo is refused',
    source: 'https://github.com/oqtopus-team/oqtopus-cloud/issues/389',
    request: { region: 'ap-northeast-1', usage: { 'aws.nat-gateway.hour': 3, 'aws.vpc-endpoint.interface.hour': 3 } },
    right: {
      refused: /us-east-1, not of "ap-northeast-1"; give "rates" for aws\.nat-gateway\.hour, aws\.vpc-endpoint/,
    },
  },
  {
    situation: 'Tokyo with the rates of Tokyo',
    source: 'https://github.com/oqtopus-team/oqtopus-cloud/issues/389',
    request: {
      region: 'ap-northeast-1',
      usage: { 'aws.nat-gateway.hour': 3, 'aws.vpc-endpoint.interface.hour': 3 },
      rates: { 'aws.nat-gateway.hour': 0.062, 'aws.vpc-endpoint.interface.hour': 0.014 },
    },
    right: { usd: {}, total: 0.228, note: /"ap-northeast-1" asked for/ },
  },
  {
    situation: 'a bill without a region says that it is that of Virginia',
    source: 'https://github.com/oqtopus-team/oqtopus-cloud/issues/389',
    request: { usage: { 'aws.nat-gateway.hour': 3 } },
    right: {
      usd: { 'aws.nat-gateway.hour': 0.135 },
      note: /Region, not stated: Amazon Web Services: prices of us-east-1/,
    },
  },
  {
    situation: 'the free terabyte of CloudFront comes off 5 TB',
    source: 'https://github.com/mattrobinsonsre/terrapod/pull/1012',
    request: { usage: { 'aws.cloudfront.egress.us-canada-mexico': 5120 } },
    right: { usd: { 'aws.cloudfront.egress.us-canada-mexico': 348.16 } },
  },
  {
    situation: '15 TB by CloudFront cost 150 less than from S3',
    source:
      'https://andrevops.com/posts/showcase/startup/saving-more-than-80-percent-in-bandwidth-costs-by-implementing-a-cdn-1319232-yearly',
    request: {
      usage: { 'aws.cloudfront.egress.us-canada-mexico': 15_360, 'aws.data-transfer.internet-out': 15_360 },
    },
    right: { usd: { 'aws.cloudfront.egress.us-canada-mexico': 1198.08, 'aws.data-transfer.internet-out': 1348.3 } },
  },
  {
    situation: 'the free ten million requests of CloudFront come off',
    source: 'https://github.com/mattrobinsonsre/terrapod/pull/1012',
    request: {
      usage: { 'aws.cloudfront.https-requests.us-canada-mexico': { quantity: 12_000_000, unit: 'requests' } },
    },
    right: { usd: { 'aws.cloudfront.https-requests.us-canada-mexico': 2 } },
  },
  {
    situation: 'usage over the quotas of Supabase Free costs nothing and is answered with 402',
    source: 'https://github.com/orgs/supabase/discussions/48825',
    request: { plan: 'free', usage: { 'supabase.egress.uncached': 7, 'supabase.auth.mau': 60_000 } },
    right: { usd: { 'supabase.egress.uncached': 0, 'supabase.auth.mau': 0 }, total: 0, instead: /402/ },
  },
  {
    situation: 'with the spend cap on a disk does not grow beyond 8 GB',
    source: 'https://github.com/supabase/supabase/pull/20189',
    request: { plan: 'pro', spendCap: 'on', usage: { 'supabase.disk.gp3.size': 12 } },
    right: { usd: { 'supabase.disk.gp3.size': 0 }, total: 25, instead: /read-only/ },
  },
  {
    situation: 'with the spend cap off the disk is billed',
    source: 'https://github.com/supabase/supabase/pull/41814',
    request: { plan: 'pro', spendCap: 'off', usage: { 'supabase.disk.gp3.size': 12 } },
    right: { usd: { 'supabase.disk.gp3.size': 4 * 730 * 0.000171 } },
  },
  {
    situation: 'four interface endpoints, all month',
    source: 'https://github.com/rootski-io/rootski/pull/55',
    request: { usage: { 'aws.vpc-endpoint.interface.hour': 2920 } },
    right: { usd: { 'aws.vpc-endpoint.interface.hour': 29.2 } },
  },
  {
    situation: '150,000 Firestore reads on one day, 50,000 of them free',
    source: 'https://atmos-football-13ac0.web.app/blog/firebase-cloud-function-costs',
    request: { usage: { 'gcp.firestore.reads.us-central1': { day: 1.5, days: 1 } } },
    right: { usd: { 'gcp.firestore.reads.us-central1': 0.03 } },
  },
  {
    situation: '150,000 Firestore reads in a month, the day not stated',
    source: 'https://atmos-football-13ac0.web.app/blog/firebase-cloud-function-costs',
    request: { usage: { 'gcp.firestore.reads.us-central1': 1.5 } },
    right: { usd: { 'gcp.firestore.reads.us-central1': 0 }, note: /used evenly over 30 days.*gcp\.firestore\.reads/ },
  },
  {
    situation: 'GB-hours of an invoice, 50 GB for a month of 744 hours',
    source: 'https://github.com/supabase/supabase/pull/33329',
    request: {
      plan: 'pro',
      hours: 744,
      usage: { 'supabase.disk.gp3.size': { quantity: 37_200, unit: 'GB-hour' } },
    },
    right: { usd: { 'supabase.disk.gp3.size': 42 * 744 * 0.000171 } },
  },
  {
    situation: 'GB-hours typed as GB-months are more than a disk can have',
    source: 'https://github.com/supabase/supabase/pull/33329',
    request: { plan: 'pro', usage: { 'supabase.disk.gp3.size': 37_200 } },
    right: {
      refused: /supabase\.disk\.gp3\.size: 37200 GB-month is more than one project can have.*"unit": "GB-hour"/,
    },
  },
  {
    situation: 'GB-hours of files typed as GB-months are asked about',
    source: 'https://github.com/supabase/supabase/pull/33329',
    request: { plan: 'pro', usage: { 'supabase.storage.size': 74_400 } },
    right: { usd: {}, note: /Please check usage\.supabase\.storage\.size: 74400 GB-month.*"unit": "GB-hour"/ },
  },
  {
    situation: '5,000 hours of one named project in a month',
    source: 'https://github.com/supabase/supabase/pull/41185',
    request: { plan: 'pro', usage: { 'supabase.compute.micro': { production: 5000 } } },
    right: { refused: /5000 hours in production are more than the 730 of the period/ },
  },
  {
    situation: '840 Micro hours of a day, projects not named',
    source: 'https://github.com/supabase/supabase/pull/41185',
    request: { plan: 'pro', hours: 24, usage: { 'supabase.compute.micro': 840 } },
    right: {
      usd: { 'supabase.compute.micro': 840 * 0.01344 },
      note: /Please check: supabase\.compute\.micro: 840 hours/,
    },
  },
  {
    situation: 'D1 rows written in a loop: the invoice, the waiver and the later page differ by 6 %',
    source: 'https://dev.to/nathanschram/my-5month-cloudflare-bill-hit-4868-because-of-an-infinite-loop-13g8',
    request: { plan: 'workers-paid', usage: { 'cloudflare.d1.rows-written': 4830 } },
    right: {
      notKnown: 'the source disagrees with itself',
      note: /Not known: whether invoices count whole units of .*d1/,
    },
  },
  {
    situation: 'a branch on Small compute, all month, without the credit',
    source: 'https://github.com/supabase/supabase/pull/38511',
    request: { plan: 'pro', usage: { 'supabase.branching.compute.small': { feature: 730 } } },
    right: {
      usd: { 'supabase.branching.compute.small': 15.038 },
      total: 40.038,
      note: /whether it has 8 GB of its own is not known/,
    },
  },
  {
    situation: 'point-in-time recovery at 100 a month, from Small compute',
    source: 'https://github.com/The-DevOps-Daily/devops-daily',
    request: { plan: 'pro', usage: { 'supabase.pitr.7-day': 730, 'supabase.compute.small': 730 } },
    right: { usd: { 'supabase.pitr.7-day': 100.01 }, note: /replaces the daily backups/ },
  },
  {
    situation: 'point-in-time recovery on Micro is refused',
    source: 'https://github.com/The-DevOps-Daily/devops-daily',
    request: { plan: 'pro', usage: { 'supabase.pitr.7-day': 730, 'supabase.compute.micro': 730 } },
    right: { refused: /supabase\.pitr\.7-day: cannot be had with supabase\.compute\.micro: .*Small compute/ },
  },
  {
    situation: 'KV lists are a meter of their own',
    source: 'https://developers.cloudflare.com/kv/platform/pricing/',
    request: { plan: 'workers-paid', usage: { 'cloudflare.kv.lists': 3 } },
    right: { usd: { 'cloudflare.kv.lists': 10 } },
  },
  {
    situation: 'backups of Firestore in a region whose price was not found',
    source: 'https://cloud.google.com/firestore/pricing',
    request: { usage: { 'gcp.firestore.backup.us-central1': 10 } },
    right: { notKnown: 'the price was not found', refused: /not known: backup storage of Firestore.*"rates"/ },
  },
];
