import type { UsageRequest } from '../../billing/index';
import type { Right } from './publicCases';

/** A situation that no source has published, and the value that follows from the price record and the vendor's rule. */
export interface RuleCase {
  readonly situation: string;
  readonly request: UsageRequest;
  readonly right: Right;
}

/** Situations worked out by hand, of the kinds that published bills and incidents showed to go wrong. */
export const RULE_CASES: readonly RuleCase[] = [
  {
    situation: 'the compute credit covers ten dollars of two projects',
    request: { plan: 'pro', usage: { 'supabase.compute.micro': { production: 730, staging: 730 } } },
    right: { usd: { 'supabase.compute.credit': -10 }, total: 25 + 2 * 730 * 0.01344 - 10 },
  },
  {
    situation: 'a replica is not paid by the compute credit',
    request: { plan: 'pro', usage: { 'supabase.compute.nano': 730, 'supabase.replica.compute.small': 730 } },
    right: { usd: { 'supabase.replica.compute.small': 730 * 0.0206 }, total: 25 + 730 * 0.0206 },
  },
  {
    situation: 'file storage as an invoice prints it, in GB-hours',
    request: {
      plan: 'pro',
      hours: 744,
      usage: { 'supabase.storage.size': { quantity: 150 * 744, unit: 'GB-Hrs' } },
    },
    right: { usd: { 'supabase.storage.size': 50 * 744 * 2.919e-5 } },
  },
  {
    situation: 'one transformed image over the quota costs a whole thousand',
    request: { plan: 'pro', usage: { 'supabase.storage.image-transformations': 101 } },
    right: { usd: { 'supabase.storage.image-transformations': 5 } },
  },
  {
    situation: 'one connection over the second thousand costs a third',
    request: { plan: 'team', usage: { 'supabase.realtime.peak-connections': 2501 } },
    right: { usd: { 'supabase.realtime.peak-connections': 30 } },
  },
  {
    situation: 'messages over the quota under the spend cap stop, compute is billed',
    request: {
      plan: 'pro',
      spendCap: 'on',
      usage: { 'supabase.realtime.messages': 7_000_000, 'supabase.compute.large': 730 },
    },
    right: { usd: { 'supabase.realtime.messages': 0 }, total: 25 + 730 * 0.1517 - 10, instead: /402/ },
  },
  {
    situation: 'the spend cap does not cover a domain, an address and recovery to any minute',
    request: {
      plan: 'pro',
      spendCap: 'on',
      usage: {
        'supabase.custom-domain': 730,
        'supabase.ipv4': 730,
        'supabase.pitr.7-day': 730,
        'supabase.compute.small': 730,
      },
    },
    right: { usd: {}, total: 25 + 730 * (0.0137 + 0.0055 + 0.137 + 0.0206) - 10 },
  },
  {
    situation: 'a larger machine is not sold on Free',
    request: { plan: 'free', usage: { 'supabase.compute.small': 730 } },
    right: { usd: { 'supabase.compute.small': 0 }, total: 0, instead: /sold on paid plans only/ },
  },
  {
    situation: 'two gigabytes of database on Free are read-only',
    request: { plan: 'free', usage: { 'supabase.disk.gp3.size': 2 } },
    right: { usd: { 'supabase.disk.gp3.size': 0 }, total: 0, instead: /read-only above 500 MB/ },
  },
  {
    situation: 'usage below a quota of Free is not restricted',
    request: { plan: 'free', usage: { 'supabase.egress.uncached': 4.9, 'supabase.compute.nano': 730 } },
    right: { usd: { 'supabase.egress.uncached': 0, 'supabase.compute.nano': 0 }, total: 0, restricted: false },
  },
  {
    situation: '16,000 IOPS on Large: 3,000 are included',
    request: {
      plan: 'pro',
      usage: { 'supabase.compute.large': 730, 'supabase.disk.gp3.iops': { provisioned: 16_000 } },
    },
    right: { usd: { 'supabase.disk.gp3.iops': 13_000 * 730 * 0.00003288 } },
  },
  {
    situation: 'more than the included IOPS on Micro are refused',
    request: { plan: 'pro', usage: { 'supabase.compute.micro': 730, 'supabase.disk.gp3.iops': 6000 } },
    right: { refused: /supabase\.disk\.gp3\.iops: cannot be had with supabase\.compute\.micro/ },
  },
  {
    situation: '75 MB/s above the included throughput, as in the vendor’s example',
    request: { plan: 'pro', usage: { 'supabase.compute.xl': 730, 'supabase.disk.gp3.throughput': 200 } },
    right: { usd: { 'supabase.disk.gp3.throughput': 75 * 730 * 0.00013 } },
  },
  {
    situation: 'a project has one disk, gp3 or io2',
    request: { plan: 'pro', usage: { 'supabase.disk.gp3.size': 20, 'supabase.disk.io2.size': 20 } },
    right: { refused: /supabase\.disk\.io2\.size: cannot be had with supabase\.disk\.gp3\.size/ },
  },
  {
    situation: 'two recovery windows of one project all month are refused',
    request: {
      plan: 'pro',
      usage: {
        'supabase.compute.large': { production: 730 },
        'supabase.pitr.7-day': { production: 730 },
        'supabase.pitr.14-day': { production: 730 },
      },
    },
    right: { refused: /pitr\.7-day and supabase\.pitr\.14-day run one at a time/ },
  },
  {
    situation: 'Team has no spend cap',
    request: { plan: 'team', spendCap: 'on', usage: { 'supabase.egress.uncached': 1 } },
    right: { refused: /spendCap: no plan of this bill has a spend cap; .*supabase pro/ },
  },
  {
    situation: 'three days of one terabyte each are three terabytes',
    request: { plan: 'pro', usage: { 'supabase.egress.uncached': { day: 1000, days: 3 } } },
    right: { usd: { 'supabase.egress.uncached': 2750 * 0.09 } },
  },
  {
    situation: 'a month has no 32nd day',
    request: { plan: 'pro', usage: { 'supabase.egress.uncached': { day: 1, days: 32 } } },
    right: { refused: /usage\.supabase\.egress\.uncached\.days: 32/ },
  },
  {
    situation: 'terabytes are not converted, because vendors disagree about them',
    request: { plan: 'pro', usage: { 'supabase.egress.uncached': { quantity: 1, unit: 'TB' } } },
    right: { refused: /"TB".*turned into GB/ },
  },
  {
    situation: 'fifteen million requests of CloudFront in Europe, ten of them free',
    request: { usage: { 'aws.cloudfront.https-requests.europe-israel': 1500 } },
    right: { usd: { 'aws.cloudfront.https-requests.europe-israel': 6 } },
  },
  {
    situation: 'one free terabyte of CloudFront for two regions together',
    request: { usage: { 'aws.cloudfront.egress.us-canada-mexico': 600, 'aws.cloudfront.egress.europe-israel': 600 } },
    right: { usd: {}, total: (1200 - 1024) * 0.085 },
  },
  {
    situation: 'a flat-rate plan of CloudFront costs its fee however much is delivered',
    request: { plan: 'cloudfront-pro', usage: { 'aws.cloudfront.egress.us-canada-mexico': 60_000 } },
    right: {
      usd: { 'aws.cloudfront.egress.us-canada-mexico': 0 },
      total: 15,
      instead: /no charge on a flat-rate plan/,
    },
  },
  {
    situation: 'what an invoice of CloudFront lists above the free terabyte is charged from its first GB',
    request: { quantities: 'billed', usage: { 'aws.cloudfront.egress.us-canada-mexico': 4096 } },
    right: { usd: { 'aws.cloudfront.egress.us-canada-mexico': 4096 * 0.085 } },
  },
  {
    situation: 'backups above the size of a disk in two zones',
    request: { usage: { 'aws.rds.storage.gp3.multi-az': 100, 'aws.rds.backup-storage': 150 } },
    right: { usd: { 'aws.rds.backup-storage': 50 * 0.095 } },
  },
  {
    situation: 'backups of Aurora up to the size of the database',
    request: { usage: { 'aws.aurora.storage.standard': 100, 'aws.aurora.io': 500, 'aws.aurora.backup-storage': 130 } },
    right: { usd: { 'aws.aurora.io': 100, 'aws.aurora.backup-storage': 30 * 0.021 } },
  },
  {
    situation: 'serverless units at the I/O-Optimized price have no charge for I/O',
    request: {
      usage: {
        'aws.aurora.postgres.serverless-v2.acu-io-optimized': 730,
        'aws.aurora.storage.io-optimized': 10,
        'aws.aurora.io': 100,
      },
    },
    right: { usd: { 'aws.aurora.io': 0 }, total: 730 * 0.156 + 10 * 0.225 },
  },
  {
    situation: 'a second cluster in the standard mode pays for I/O',
    request: {
      usage: { 'aws.aurora.storage.io-optimized': 100, 'aws.aurora.storage.standard': 100, 'aws.aurora.io': 1000 },
    },
    right: { usd: { 'aws.aurora.io': 200 } },
  },
  {
    situation: 'the IOPS that come with a small disk cost nothing',
    request: {
      usage: { 'aws.rds.storage.gp3.single-az': 100, 'aws.rds.storage.gp3-iops.single-az': { provisioned: 3000 } },
    },
    right: { usd: { 'aws.rds.storage.gp3-iops.single-az': 0 } },
  },
  {
    situation: 'Oracle brings 12,000 IOPS from 200 GB on',
    request: {
      usage: {
        'aws.rds.storage.gp3.single-az': 200,
        'aws.rds.storage.gp3-iops.single-az': { provisioned: 13_000, engine: 'oracle' },
      },
    },
    right: { usd: { 'aws.rds.storage.gp3-iops.single-az': 20 } },
  },
  {
    situation: 'IOPS without the disk that decides what is included',
    request: { usage: { 'aws.rds.storage.gp3-iops.single-az': { provisioned: 15_000 } } },
    right: { refused: /depends on the size of the disk; add aws\.rds\.storage\.gp3\.single-az/ },
  },
  {
    situation: 'throughput of two zones above the included 500',
    request: {
      usage: { 'aws.rds.storage.gp3.multi-az': 500, 'aws.rds.storage.gp3-throughput.multi-az': { provisioned: 700 } },
    },
    right: { usd: { 'aws.rds.storage.gp3-throughput.multi-az': 200 * 0.16 } },
  },
  {
    situation: 'two volumes have their included IOPS and throughput each',
    request: {
      usage: {
        'aws.ebs.gp3.iops': { data: { provisioned: 5000 }, logs: { provisioned: 3000 } },
        'aws.ebs.gp3.throughput': { data: { provisioned: 250 } },
      },
    },
    right: { usd: { 'aws.ebs.gp3.iops': 10, 'aws.ebs.gp3.throughput': 5 } },
  },
  {
    situation: 'the free GB-seconds of Lambda are spent once over both processors',
    request: { usage: { 'aws.lambda.duration.x86': 400_000, 'aws.lambda.duration.arm': 400_000 } },
    right: { usd: {}, total: 400_000 * 1.33334e-5 },
  },
  {
    situation: 'three million calls of Lambda as a count of calls',
    request: { usage: { 'aws.lambda.requests': { quantity: 3_000_000, unit: 'requests' } } },
    right: { usd: { 'aws.lambda.requests': 0.4 } },
  },
  {
    situation: 'an hour of Fargate in vCPU-seconds',
    request: { usage: { 'aws.fargate.vcpu.x86': { quantity: 3600, unit: 'vCPU-seconds' } } },
    right: { usd: { 'aws.fargate.vcpu.x86': 0.04048 } },
  },
  {
    situation: 'monthly users of Cognito over the free ten thousand',
    request: { usage: { 'aws.cognito.lite.mau': 15_000, 'aws.cognito.essentials.mau': 12_000 } },
    right: { usd: { 'aws.cognito.lite.mau': 27.5, 'aws.cognito.essentials.mau': 30 } },
  },
  {
    situation: 'calls of an HTTP API beyond its first tier, split over two APIs',
    request: { usage: { 'aws.api-gateway.http.requests': { mobile: 250, partners: 150 } } },
    right: { usd: { 'aws.api-gateway.http.requests': 300 + 100 * 0.9 } },
  },
  {
    situation: 'a support contract is a share of the other lines where that is more than its fee',
    request: { usage: { 'aws.route53.hosted-zone': 2000, 'aws.support.business-plus': 1 } },
    right: { usd: { 'aws.support.business-plus': 90 }, total: 1090 },
  },
  {
    situation: 'more hours of a database than a whole number of databases has are asked about',
    request: { usage: { 'aws.rds.postgres.db-m7g-large.single-az': 5000 } },
    right: {
      usd: { 'aws.rds.postgres.db-m7g-large.single-az': 840 },
      note: /Please check usage\.aws\.rds\.postgres\.db-m7g-large\.single-az: 5000 hours are 6\.85 times the 730/,
    },
  },
  {
    situation: 'the fee of a plan for 730 months is asked about',
    request: { usage: { 'sentry.plan.team': 730 } },
    right: { usd: {}, note: /Please check usage\.sentry\.plan\.team: the fee of a plan is for one month; 730/ },
  },
  {
    situation: 'a region of one vendor, with the rate of that region, beside another vendor',
    request: {
      region: { aws: 'eu-west-1' },
      usage: { 'aws.nat-gateway.hour': 730, 'gcp.run.request.requests': 3 },
      rates: { 'aws.nat-gateway.hour': 0.048 },
    },
    right: { usd: {}, total: 730 * 0.048 + 0.4, note: /"eu-west-1" asked for/ },
  },
  {
    situation: 'the free processor seconds of Cloud Run come off',
    request: { usage: { 'gcp.run.request.cpu': 200_000 } },
    right: { usd: { 'gcp.run.request.cpu': 20_000 * 2.4e-5 } },
  },
  {
    situation: '10,000 monthly users above the free 50,000 of Identity Platform, as usage',
    request: { usage: { 'gcp.identity-platform.mau.tier1': 60_000 } },
    right: { usd: { 'gcp.identity-platform.mau.tier1': 55 } },
  },
  {
    situation: 'the same 10,000 as an invoice has them: the free tier is already taken off',
    request: { quantities: 'billed', usage: { 'gcp.identity-platform.mau.tier1': 10_000 } },
    right: { usd: { 'gcp.identity-platform.mau.tier1': 55 } },
  },
  {
    situation: 'a million calls of a gateway above the free two, as usage and as billed',
    request: { quantities: 'billed', usage: { 'gcp.api-gateway.calls': 1 } },
    right: { usd: { 'gcp.api-gateway.calls': 3 } },
  },
  {
    situation: 'Firestore writes on three days, 20,000 of each free',
    request: { usage: { 'gcp.firestore.writes.us-central1': { day: 1, days: 3 } } },
    right: { usd: { 'gcp.firestore.writes.us-central1': 0.8 * 3 * 0.09 } },
  },
  {
    situation: 'the free traffic of the standard network tier counts in each region',
    request: { usage: { 'gcp.network.egress.internet.standard.na': { 'us-central1': 250, 'us-east1': 250 } } },
    right: { usd: { 'gcp.network.egress.internet.standard.na': 2 * 50 * 0.085 } },
  },
  {
    situation: 'the credit of Kubernetes pays one cluster and no machine',
    request: { usage: { 'gcp.gke.cluster-fee': 730, 'gcp.compute.e2-medium': 730 } },
    right: { usd: { 'gcp.gke.free-credit': -73 }, total: 730 * 0.03350571 },
  },
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
    situation: 'messages of an Ably package in started millions, for accounts opened before the change',
    request: { plan: 'standard', usage: { 'ably.messages': 4_200_000 } },
    right: { usd: { 'ably.messages': 12.5 }, total: 41.5, note: /account opened before 2026-08-03/ },
  },
  {
    situation: 'messages over the free package of Ably are refused',
    request: { plan: 'free', usage: { 'ably.messages': 7_000_000 } },
    right: { usd: { 'ably.messages': 0 }, total: 0, instead: /refused/ },
  },
  {
    situation: 'the credit of Vercel Pro pays transfer over the quota',
    request: { plan: 'pro', usage: { 'vercel.fast-data-transfer': 1100 } },
    right: { usd: { 'vercel.fast-data-transfer': 15 }, total: 20 },
  },
  {
    situation: 'transfer over the quota of Vercel Hobby is not sold',
    request: { plan: 'hobby', usage: { 'vercel.fast-data-transfer': 150 } },
    right: { usd: { 'vercel.fast-data-transfer': 0 }, total: 0, instead: /sells no over-usage/ },
  },
  {
    situation: 'commands over the free month of Upstash are refused',
    request: { plan: 'free', usage: { 'upstash.redis.payg.commands': 6 } },
    right: { usd: { 'upstash.redis.payg.commands': 0 }, total: 0, instead: /refused/ },
  },
  {
    situation: 'the plan of Railway is a minimum spend: eight dollars of traffic cost eight',
    request: { plan: 'hobby', usage: { 'railway.egress': 160 } },
    right: { usd: { 'railway.egress': 8 }, total: 8 },
  },
  {
    situation: 'half a dollar of traffic is raised to the minimum of Bunny',
    request: { plan: 'payg', usage: { 'bunny.cdn.standard.eu-na': 50 } },
    right: { usd: { 'bunny.cdn.standard.eu-na': 0.5, 'bunny.account.minimum': 0.5 }, total: 1 },
  },
  {
    situation: 'without a plan the bill says that a minimum may come on top',
    request: { usage: { 'bunny.cdn.standard.eu-na': 50 } },
    right: { usd: {}, total: 0.5, note: /Assumed: no plan of .*so no plan's fee/ },
  },
  {
    situation: 'mails over the plan are sold by the thousand',
    request: { plan: 'pro', usage: { 'resend.emails': 51_001 } },
    right: { usd: { 'resend.emails': 1.8 }, total: 21.8 },
  },
  {
    situation: 'updates of Expo: users over the plan bring traffic of their own',
    request: { plan: 'production', usage: { 'expo.update.mau': 50_100, 'expo.update.bandwidth': 1030 } },
    right: { usd: { 'expo.update.mau': 0.5, 'expo.update.bandwidth': (1030 - 1024 - 100 * 0.0390625) * 0.1 } },
  },
  {
    situation: 'the credit for builds pays builds and not updates',
    request: { plan: 'production', usage: { 'expo.build.ios.large': 60, 'expo.update.mau': 50_100 } },
    right: { usd: { 'expo.build-credit.production': -225 }, total: 199 + 240 - 225 + 0.5 },
  },
  {
    situation: 'builds of Expo Free up to its fifteen cost nothing',
    request: { plan: 'free', usage: { 'expo.build.android.medium': 15 } },
    right: { usd: { 'expo.build.android.medium': 0 }, total: 0, restricted: false },
  },
  {
    situation: 'ten thousand errors above the volume of Sentry Team',
    request: { plan: 'team', usage: { 'sentry.errors.team.payg': 60_000 } },
    right: { usd: { 'sentry.errors.team.payg': 3.625 }, total: 32.625 },
  },
  {
    situation: 'errors above the volume of Sentry Developer are dropped',
    request: { plan: 'developer', usage: { 'sentry.errors.team.payg': 8000 } },
    right: { usd: { 'sentry.errors.team.payg': 0 }, total: 0, instead: /dropped/ },
  },
  {
    situation: 'errors below the volume of Sentry Developer are not restricted',
    request: { plan: 'developer', usage: { 'sentry.errors.team.payg': 4000 } },
    right: { usd: { 'sentry.errors.team.payg': 0 }, total: 0, restricted: false },
  },
  {
    situation: 'files in two buckets walk the tiers together',
    request: { usage: { 'aws.s3.standard.storage': { photos: 30_000, clips: 30_000 } } },
    right: { usd: { 'aws.s3.standard.storage': 51_200 * 0.023 + 8800 * 0.022 } },
  },
];
