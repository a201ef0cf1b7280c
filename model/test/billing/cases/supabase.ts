import type { RuleCase } from './types';

/** Amounts of Supabase worked out by hand from the price record and the vendor's rule. */
export const SUPABASE_CASES: readonly RuleCase[] = [
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
    situation: 'egress on Free just above its five GB is restricted',
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
    situation: 'a plan of another vendor does not count',
    request: { plans: { supabase: 'launch' }, usage: { 'supabase.egress.uncached': 1 } },
    right: { refused: /launch/ },
  },
];
