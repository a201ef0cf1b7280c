import { formatNumber } from '../../format';
import { HOURS_PER_MONTH, toGiB } from '../../units';
import type { Way } from '../cost';
import { databaseLimits, databaseUsage, MIN_DISK_GIB, machineFor } from '../gcp/database';
import { operationsUsage, supportUnknown } from '../gcp/index';
import { mediaOf } from '../gcp/media';
import { copyEgress } from '../parts/mediaCopy';
import { copiedBytes, diskBytes, provisionedGib } from '../sizing';
import type { Deployment, Setting, Usage, Why } from '../types';
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

/** Machines of Compute Engine, the smallest first. E2 shares processors. */
const SMALLEST: SoldMachine = { price: 'gcp.compute.e2-medium', name: 'e2-medium' };
const MACHINES: readonly SoldMachine[] = [
  SMALLEST,
  { price: 'gcp.compute.e2-standard-2', name: 'e2-standard-2' },
  { price: 'gcp.compute.e2-standard-4', name: 'e2-standard-4' },
];
const BESIDE: MachinePrices = { disk: 'gcp.disk.pd-balanced', address: 'gcp.network.ip.external.in-use' };

/** The open-source Supabase stack on Google Cloud for a setting: its services on machines or GKE, beside Cloud SQL and Cloud Storage. */
export function deployStackOnGcp(setting: Setting): Deployment {
  const { level, options } = setting;
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
      disk: provisionedGib(diskBytes(setting), MIN_DISK_GIB),
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
      ...(level.staging ? stagingUsage(SMALLEST, BESIDE) : []),
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
    ...supportUnknown(level),
    leavesOut: STACK_LEAVES_OUT,
  };
}

function servicesOf(setting: Setting, machines: Machines): ReturnType<typeof servicesChoice> {
  const { usage } = onContainers(setting, {
    name: 'Autopilot',
    vcpu: 'gcp.gke.autopilot.vcpu',
    memory: 'gcp.gke.autopilot.memory',
  });
  const { count } = machines;
  const ways: Way[] = [
    { id: 'machines', usage: [...onMachines(machines, BESIDE), addresses(count, BESIDE), ...balancer(count)] },
    { id: 'autopilot', usage: [...usage, ...balancer(2)] },
  ];
  return servicesChoice(
    ways,
    'The services on machines of their own, or on GKE Autopilot, whose fee one credit covers: the cheaper one. Cloud Run does not suit them, because they hold connections to each other.',
    setting,
  );
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
