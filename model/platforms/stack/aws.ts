import { formatNumber } from '../../format';
import { HOURS_PER_MONTH, toGiB } from '../../units';
import { betweenZones } from '../aws/api';
import { databaseLimits, databaseUsage, instanceFor, MIN_DISK_GIB } from '../aws/database';
import { operationsUsage } from '../aws/index';
import { mediaOf } from '../aws/media';
import type { Way } from '../cost';
import { copyEgress } from '../parts/mediaCopy';
import { copiedBytes, diskBytes, provisionedGib } from '../sizing';
import type { Deployment, Setting, Usage } from '../types';
import { stackComponents } from './components';
import { type Machines, machinesFor, type SoldMachine, STACK_LEAVES_OUT, servicesLimits } from './services';
import {
  addresses,
  compute,
  type MachinePrices,
  onContainers,
  onMachines,
  servicesChoice,
  stagingUsage,
} from './usage';

/** Machines of EC2 with Arm processors, the smallest first. Shared processors: the services take bursts. */
const SMALLEST: SoldMachine = { price: 'aws.ec2.t4g-medium', name: 't4g.medium' };
const MACHINES: readonly SoldMachine[] = [
  SMALLEST,
  { price: 'aws.ec2.t4g-large', name: 't4g.large' },
  { price: 'aws.ec2.t4g-xlarge', name: 't4g.xlarge' },
  { price: 'aws.ec2.t4g-2xlarge', name: 't4g.2xlarge' },
];
const BESIDE: MachinePrices = { disk: 'aws.ebs.gp3.storage', address: 'aws.public-ipv4' };
/** A load balancer has an address in each of two zones. */
const BALANCER_ADDRESSES = 2;

/** The open-source Supabase stack on AWS for a setting: its services on machines or Fargate, beside RDS, S3 and CloudFront. */
export function deployStackOnAws(setting: Setting): Deployment {
  const { level, options } = setting;
  const instance = instanceFor(setting);
  const machines = machinesFor(setting, MACHINES);
  const services = servicesOf(setting, machines);
  const media = options.media === 'platform' ? mediaOf(setting) : undefined;
  return {
    platform: 'aws',
    options,
    level,
    plans: {},
    configuration: {
      plan: null,
      spendCap: null,
      database: instance,
      disk: provisionedGib(diskBytes(setting), MIN_DISK_GIB),
      diskUnit: 'GiB',
      diskGrows: false,
      standby: level.standby ? 'multi-az' : null,
      pointInTimeDays: null,
      staging: level.staging ? 'db-t4g-micro' : null,
      ways: { api: `stack on ${machines.count} ${machines.machine.name}` },
      partPlans: {},
    },
    components: stackComponents(setting, {
      database: { label: `RDS PostgreSQL, ${instance.name}`, size: instance },
      machines,
      storage: 'S3',
      cdn: 'CloudFront',
      standby: 'Multi-AZ',
      staging: 'db.t4g.micro',
    }),
    usage: [
      ...databaseUsage(setting, instance),
      ...services.usage,
      ...(level.staging ? stagingUsage(SMALLEST, BESIDE) : []),
      ...trafficUsage(setting, machines),
      ...(media?.usage ?? []),
      ...(media && level.mediaCopy
        ? [copyEgress('aws.data-transfer.internet-out', toGiB(copiedBytes(setting)), 'GiB')]
        : []),
      ...operationsUsage(setting),
    ],
    limits: [...databaseLimits(setting, instance), ...servicesLimits(setting, machines)],
    choices: [services.choice, ...(media ? [media.choice] : [])],
    shortfalls: [],
    unknowns: [],
    leavesOut: STACK_LEAVES_OUT,
  };
}

function servicesOf(setting: Setting, machines: Machines): ReturnType<typeof servicesChoice> {
  const fargate = onContainers(setting, {
    name: 'Fargate',
    vcpu: 'aws.fargate.vcpu.arm',
    memory: 'aws.fargate.memory.arm',
  });
  const ways: Way[] = [
    { id: 'machines', usage: [...onMachines(machines, BESIDE), ...entrance(machines.count)] },
    { id: 'fargate', usage: [...fargate.usage, ...entrance(fargate.copies)] },
  ];
  return servicesChoice(
    ways,
    'The services on machines of their own, or in Fargate tasks without a machine to patch: the cheaper one.',
    setting,
  );
}

/** The load balancer of several copies, and the addresses. */
function entrance(copies: number): Usage[] {
  return [...balancer(copies), addresses(copies + (copies > 1 ? BALANCER_ADDRESSES : 0), BESIDE)];
}

function balancer(copies: number): Usage[] {
  if (copies === 1) return [];
  return [
    compute('aws.alb.hour', HOURS_PER_MONTH, 'Load balancer', `${HOURS_PER_MONTH} h: ${copies} copies of the services`),
    compute(
      'aws.alb.lcu',
      HOURS_PER_MONTH,
      'Load balancer capacity',
      'one capacity unit all month: an upper bound at this traffic',
    ),
  ];
}

function trafficUsage({ demand, options }: Setting, { count }: Machines): Usage[] {
  const api = toGiB(demand.egress.api);
  const out = api + toGiB(options.realtime === 'platform' ? demand.egress.realtime : 0);
  return [
    {
      category: 'bandwidth',
      price: 'aws.data-transfer.internet-out',
      quantity: out,
      label: 'API responses and realtime, out to the internet',
      why: () => `${formatNumber(out)} GiB`,
    },
    ...(count > 1 ? [betweenZones(api)] : []),
  ];
}
