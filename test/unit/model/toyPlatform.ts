import type { Deployment, PlatformDescriptor, PlatformKeeps, Setting } from '../../../model/index';

type Keeps = PlatformKeeps;
const KEPT = [
  ...['rpoMinutes', 'rtoMinutes', 'backupDays', 'logDays', 'staging', 'pointInTime', 'standby', 'dedicatedCpu'],
  ...['redundantApi', 'support'],
] as const;

/** One machine at the price of a small RDS instance, whatever is asked of it, and a disk that fills. */
function deployToy({ level, options, demand }: Setting): Deployment {
  const storedGb = demand.database.totalBytes / 1e9;
  return {
    platform: 'toy',
    options,
    level,
    plans: {},
    configuration: {
      plan: null,
      spendCap: null,
      database: { id: 'toy-1', name: 'Toy One', vcpu: 1, memoryGib: 1, isDedicated: false },
      disk: 1000,
      diskUnit: 'GB',
      diskGrows: false,
      standby: null,
      pointInTimeDays: null,
      staging: null,
      ways: {},
      partPlans: {},
    },
    components: [{ id: 'db', role: 'database', label: 'Toy One', detail: '1 vCPU' }],
    usage: [
      {
        category: 'database',
        part: 'database',
        price: 'aws.rds.postgres.db-t4g-micro.single-az',
        quantity: 730,
        label: 'Toy One',
        why: '730 h',
      },
    ],
    limits: [
      {
        id: 'disk',
        kind: 'capacity',
        metric: 'disk',
        isPeakLoad: false,
        label: 'Toy disk',
        used: storedGb,
        capacity: 1000,
        unit: 'GB',
        utilisation: storedGb / 1000,
        beyond: 'refused',
        effect: 'no larger disk is sold',
        hitAtUsers: null,
        risk: null,
        source: 'rule:toy-disk',
      },
    ],
    choices: [],
    shortfalls: [],
    unknowns: [],
    leavesOut: [],
  };
}

/** A platform in one file, as a folder below `model/platforms` has it. */
export const toy = {
  id: 'toy',
  name: 'Toy Cloud',
  vendor: 'aws',
  region: 'toy-land-1',
  marker: 'diamond',
  colour: 'platform-other',
  moveWeeks: 'weeks-ably',
  media: {
    services: 'Toy Storage',
    shortServices: 'Toy Storage',
    rates: { stored: 'bunny.storage.standard.first-two-regions', delivered: 'bunny.cdn.standard.eu-na' },
  },
  keeps: () => ({
    uptime: [{ service: 'Toy Cloud', sla: null }],
    kept: Object.fromEntries(KEPT.map((field) => [field, { value: null, evidence: 'not known' }])) as Keeps['kept'],
  }),
  deploy: deployToy,
} as const satisfies PlatformDescriptor;
