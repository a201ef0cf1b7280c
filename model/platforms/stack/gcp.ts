import { formatNumber } from '../../format';
import { HOURS_PER_MONTH, toGiB } from '../../units';
import { cheapest, type Way } from '../cost';
import { databaseLimits, databaseUsage, MIN_DISK_GIB, machineFor } from '../gcp/database';
import { operationsUsage, supportUnknown } from '../gcp/index';
import { mediaOf } from '../gcp/media';
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

/** Machines of Compute Engine, the smallest first. E2 shares processors. */
const MACHINES: readonly Machine[] = [
  { price: 'gcp.compute.e2-medium', name: 'e2-medium', vcpu: 2, memoryGib: 4 },
  { price: 'gcp.compute.e2-standard-2', name: 'e2-standard-2', vcpu: 2, memoryGib: 8 },
  { price: 'gcp.compute.e2-standard-4', name: 'e2-standard-4', vcpu: 4, memoryGib: 16 },
];
/** Processors of a copy on Autopilot. */
const POD_VCPU = 2;

/** The open-source Supabase stack on Google Cloud for a setting: its services on machines or GKE, beside Cloud SQL and Cloud Storage. */
export function deployStackOnGcp(setting: Setting): Deployment {
  const { level, options, demand } = setting;
  const database = machineFor(setting);
  const machines = machinesFor(setting, MACHINES);
  const services = servicesOf(setting, machines);
  const media = options.media === 'platform' ? mediaOf(setting) : undefined;
  return {
    platform: 'gcp',
    options,
    level,
    plans: {},
    configuration: {
      plan: null,
      spendCap: null,
      database,
      disk: provisionedGib(demand.database.totalBytes, MIN_DISK_GIB),
      diskUnit: 'GiB',
      diskGrows: true,
      standby: level.standby ? 'ha' : null,
      pointInTimeDays: null,
      staging: level.staging ? 'db-f1-micro' : null,
      ways: {
        api: `stack on ${machines.count} ${machines.machine.name}`,
        ...(media && { media: media.choice.chosen }),
      },
      partPlans: {},
    },
    components: stackComponents(setting, {
      database: { label: `Cloud SQL, ${database.id}`, size: database },
      machines,
      storage: 'Cloud Storage',
      cdn: media?.choice.chosen === 'cdn' ? 'Cloud CDN' : null,
      standby: 'regional',
      staging: 'db-f1-micro',
    }),
    usage: [
      ...databaseUsage(setting, database),
      ...services.usage,
      ...(level.staging ? stagingUsage() : []),
      ...trafficUsage(setting, machines),
      ...(media?.usage ?? []),
      ...(media && level.mediaCopy
        ? [copyEgress('gcp.gcs.egress.internet.worldwide', toGiB(copiedBytes(setting)), 'GiB')]
        : []),
      ...operationsUsage(setting),
      compute('gcp.dns.zone', 1, 'DNS zone', 'one zone'),
    ],
    limits: [...databaseLimits(setting, database), ...servicesLimits(setting, machines)],
    choices: [services.choice, ...(media ? [media.choice] : [])],
    shortfalls: [],
    unknowns: supportUnknown(level),
    leavesOut: STACK_LEAVES_OUT,
  };
}

function servicesOf(setting: Setting, machines: Machines): { usage: readonly Usage[]; choice: Choice } {
  const ways: Way[] = [
    { id: 'machines', usage: onMachines(machines) },
    { id: 'autopilot', usage: onAutopilot(setting) },
  ];
  const { chosen, alternatives } = cheapest(ways, setting.prices);
  return {
    usage: chosen.usage,
    choice: {
      id: 'services',
      chosen: chosen.id,
      rule: 'The services on machines of their own, or on GKE Autopilot, whose fee one credit covers: the cheaper one. Cloud Run does not suit them, because they hold connections to each other.',
      alternatives,
    },
  };
}

function balancer(copies: number): Usage[] {
  if (copies === 1) return [];
  return [
    compute(
      'gcp.lb.forwarding-rule.first-five',
      HOURS_PER_MONTH,
      'Load balancer of the services',
      `${HOURS_PER_MONTH} h, one price for the first five rules`,
    ),
  ];
}

function onMachines({ machine, count }: Machines): Usage[] {
  return [
    compute(
      machine.price,
      count * HOURS_PER_MONTH,
      `Services of the stack, ${machine.name}`,
      `${count} x ${HOURS_PER_MONTH} h: gateway, Auth, PostgREST, Realtime, Storage and functions`,
    ),
    compute('gcp.disk.pd-balanced', count * machineDisk(), 'Disks of the machines', `${count} x ${machineDisk()} GiB`),
    compute(
      'gcp.network.ip.external.in-use',
      count * HOURS_PER_MONTH,
      'Public addresses',
      `${count} x ${HOURS_PER_MONTH} h`,
    ),
    ...balancer(count),
  ];
}

function onAutopilot(setting: Setting): Usage[] {
  const copies = copiesFor(setting, POD_VCPU);
  const memory = Math.max(Math.ceil(memoryNeeded(setting)), POD_VCPU * 2);
  const hours = copies * HOURS_PER_MONTH;
  const why = `${copies} x ${HOURS_PER_MONTH} h`;
  return [
    compute('gcp.gke.autopilot.vcpu', hours * POD_VCPU, 'Autopilot processors', `${why} x ${POD_VCPU} vCPU`),
    compute('gcp.gke.autopilot.memory', hours * memory, 'Autopilot memory', `${why} x ${memory} GiB`),
    ...balancer(2),
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
      ...compute('gcp.disk.pd-balanced', machineDisk(), 'Disk of the staging services', `${machineDisk()} GiB`),
      part: 'staging',
    },
    {
      ...compute('gcp.network.ip.external.in-use', HOURS_PER_MONTH, 'Address of staging', `${HOURS_PER_MONTH} h`),
      part: 'staging',
    },
  ];
}

function trafficUsage({ demand, options }: Setting, { count }: Machines): Usage[] {
  const api = toGiB(demand.egress.api);
  const out = api + toGiB(options.realtime === 'platform' ? demand.egress.realtime : 0);
  return [
    bandwidth(
      'gcp.network.egress.internet.premium.na',
      out,
      'API responses and realtime, out to the internet',
      () => `${formatNumber(out)} GiB`,
    ),
    ...(count > 1
      ? [
          bandwidth(
            'gcp.lb.data.outbound',
            out,
            'Traffic through the load balancer',
            () => `${formatNumber(out)} GiB of responses`,
          ),
        ]
      : []),
  ];
}

function bandwidth(price: string, quantity: number, label: string, why: Why): Usage {
  return { category: 'bandwidth', price, quantity, label, why };
}

function compute(price: string, quantity: number, label: string, why: Why): Usage {
  return { category: 'compute', price, quantity, label, why };
}
