import { formatNumber } from '../../format';
import { HOURS_PER_MONTH, toGiB } from '../../units';
import { betweenZones } from '../aws/api';
import { databaseLimits, databaseUsage, instanceFor, MIN_DISK_GIB } from '../aws/database';
import { operationsUsage } from '../aws/index';
import { mediaOf } from '../aws/media';
import { cheapest, type Way } from '../cost';
import { copyEgress } from '../parts/mediaCopy';
import { copiedBytes, provisionedGib } from '../sizing';
import type { Choice, Deployment, Setting, Usage, Why } from '../types';
import { stackComponents } from './components';
import {
  copiesFor,
  type Machine,
  type Machines,
  machineDisk,
  machinesFor,
  memoryNeeded,
  STACK_LEAVES_OUT,
  servicesLimits,
} from './services';

/** Machines of EC2 with Arm processors, the smallest first. Shared processors: the services take bursts. */
const MACHINES: readonly Machine[] = [
  { price: 'aws.ec2.t4g-medium', name: 't4g.medium', vcpu: 2, memoryGib: 4 },
  { price: 'aws.ec2.t4g-large', name: 't4g.large', vcpu: 2, memoryGib: 8 },
  { price: 'aws.ec2.t4g-xlarge', name: 't4g.xlarge', vcpu: 4, memoryGib: 16 },
  { price: 'aws.ec2.t4g-2xlarge', name: 't4g.2xlarge', vcpu: 8, memoryGib: 32 },
];
/** Gateway, Auth, PostgREST, Realtime, Storage and functions. */
const SERVICES = 6;
/** Of the default task of each service. */
const TASK_VCPU = 2;
/** A load balancer has an address in each of two zones. */
const BALANCER_ADDRESSES = 2;

/** The open-source Supabase stack on AWS for a setting: its services on machines or Fargate, beside RDS, S3 and CloudFront. */
export function deployStackOnAws(setting: Setting): Deployment {
  const { level, options, demand } = setting;
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
      disk: provisionedGib(demand.database.totalBytes, MIN_DISK_GIB),
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
      ...(level.staging ? stagingUsage() : []),
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

function servicesOf(setting: Setting, machines: Machines): { usage: readonly Usage[]; choice: Choice } {
  const ways: Way[] = [
    { id: 'machines', usage: onMachines(machines) },
    { id: 'fargate', usage: onFargate(setting) },
  ];
  const { chosen, alternatives } = cheapest(ways, setting.prices);
  return {
    usage: chosen.usage,
    choice: {
      id: 'services',
      chosen: chosen.id,
      rule: 'The services on machines of their own, or in Fargate tasks without a machine to patch: the cheaper one.',
      alternatives,
    },
  };
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

function addresses(copies: number): Usage {
  const count = copies + (copies > 1 ? BALANCER_ADDRESSES : 0);
  return compute('aws.public-ipv4', count * HOURS_PER_MONTH, 'Public addresses', `${count} x ${HOURS_PER_MONTH} h`);
}

function onMachines({ machine, count }: Machines): Usage[] {
  return [
    compute(
      machine.price,
      count * HOURS_PER_MONTH,
      `Services of the stack, ${machine.name}`,
      `${count} x ${HOURS_PER_MONTH} h: gateway, Auth, PostgREST, Realtime, Storage and functions`,
    ),
    compute('aws.ebs.gp3.storage', count * machineDisk(), 'Disks of the machines', `${count} x ${machineDisk()} GiB`),
    ...balancer(count),
    addresses(count),
  ];
}

/** One task of all services for each copy. */
function onFargate(setting: Setting): Usage[] {
  const copies = copiesFor(setting, TASK_VCPU);
  const memory = Math.max(Math.ceil(memoryNeeded(setting)), TASK_VCPU * 2);
  const hours = copies * HOURS_PER_MONTH;
  const why = `${copies} x ${HOURS_PER_MONTH} h`;
  return [
    compute(
      'aws.fargate.vcpu.arm',
      hours * TASK_VCPU,
      'Fargate processors',
      `${why} x ${TASK_VCPU} vCPU for ${SERVICES} services`,
    ),
    compute('aws.fargate.memory.arm', hours * memory, 'Fargate memory', `${why} x ${memory} GiB`),
    ...balancer(copies),
    addresses(copies),
  ];
}

function stagingUsage(): Usage[] {
  const [machine] = MACHINES as [Machine];
  return [
    {
      ...compute(machine.price, HOURS_PER_MONTH, `Staging services, ${machine.name}`, `${HOURS_PER_MONTH} h`),
      part: 'staging',
    },
    {
      ...compute('aws.ebs.gp3.storage', machineDisk(), 'Disk of the staging services', `${machineDisk()} GiB`),
      part: 'staging',
    },
    { ...compute('aws.public-ipv4', HOURS_PER_MONTH, 'Address of staging', `${HOURS_PER_MONTH} h`), part: 'staging' },
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

function compute(price: string, quantity: number, label: string, why: Why): Usage {
  return { category: 'compute', price, quantity, label, why };
}
