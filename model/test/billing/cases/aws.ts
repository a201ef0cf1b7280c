import type { RuleCase } from './types';

/** Amounts of AWS worked out by hand from the price record and the vendor's rule. */
export const AWS_CASES: readonly RuleCase[] = [
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
    situation: 'a region of one vendor, with the rate of that region, beside another vendor',
    request: {
      region: { aws: 'eu-west-1' },
      usage: { 'aws.nat-gateway.hour': 730, 'gcp.run.request.requests': 3 },
      rates: { 'aws.nat-gateway.hour': 0.048 },
    },
    right: { usd: {}, total: 730 * 0.048 + 0.4, note: /"eu-west-1" asked for/ },
  },
  {
    situation: 'files in two buckets walk the tiers together',
    request: { usage: { 'aws.s3.standard.storage': { photos: 30_000, clips: 30_000 } } },
    right: { usd: { 'aws.s3.standard.storage': 51_200 * 0.023 + 8800 * 0.022 } },
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
    situation: 'a region that the book does not have, without rates',
    request: { region: 'eu-west-1', usage: { 'aws.s3.standard.storage': 1 } },
    right: { refused: /eu-west-1/ },
  },
];
