import { HOURS_PER_MONTH, toGiB } from '../../units';
import type { DatabaseSize } from '../configuration';
import { choiceAmong, type Way } from '../cost';
import { AUTH_SERVER_EXCLUDED, authServerTasks, selfRunNodes } from '../parts/selfRun';
import type { Choice, Setting, Usage } from '../types';
import { type DatabaseClass, diskFor, fittingClass } from './database';

/** Memory of an Aurora capacity unit, GiB (limit aws.aurora.serverless-v2.acu-memory). */
const GIB_PER_ACU = 2;
const LEAST_ACU = 0.5;

function line(price: string, quantity: number): Usage {
  return { category: 'database', price, quantity, label: price, why: '' };
}

/** The kind of database: burstable or current general purpose RDS, or Aurora Serverless v2 of the same memory. */
export function databaseChoice(setting: Setting, instance: DatabaseSize): Choice {
  const { level, prices } = setting;
  const zone = level.standby ? 'multi-az' : 'single-az';
  const disk = diskFor(setting);
  const rds = (size: DatabaseSize): Usage[] => [
    line(`aws.rds.postgres.${size.id}.${zone}`, HOURS_PER_MONTH),
    line(`aws.rds.storage.gp3.${zone}`, disk),
  ];
  const way = (kind: DatabaseClass, excluded?: string): Way[] => {
    const size = fittingClass(setting, kind);
    return size ? [{ id: size.name, usage: rds(size), excluded }] : [];
  };
  const units = Math.max(LEAST_ACU, instance.memoryGib / GIB_PER_ACU) * (level.standby ? 2 : 1);
  const ways = (): Way[] => [
    ...way('burstable', level.dedicatedCpu ? 'its processors are shared' : undefined),
    ...way('dedicated'),
    {
      id: `Aurora Serverless v2, ${units} capacity units`,
      usage: [
        line('aws.aurora.postgres.serverless-v2.acu', units * HOURS_PER_MONTH),
        line('aws.aurora.storage.standard', toGiB(setting.demand.database.totalBytes)),
      ],
      excluded: 'its processors by capacity unit are on no record; with the same memory it costs more',
    },
  ];
  return choiceAmong(
    {
      id: 'database',
      rule: 'The smallest class of each kind that carries the load, with its disk: the cheapest one. Aurora is shown with the same memory held all month, input and output aside.',
      chosen: instance.name,
    },
    ways,
    prices,
  );
}

/** One zone or two: the standby decides. */
export function zonesChoice(setting: Setting, instance: DatabaseSize): Choice {
  const { level, prices } = setting;
  const inZones = (zone: 'single-az' | 'multi-az'): Usage[] => [
    line(`aws.rds.postgres.${instance.id}.${zone}`, HOURS_PER_MONTH),
    line(`aws.rds.storage.gp3.${zone}`, diskFor(setting)),
  ];
  const ways = (): Way[] => [
    {
      id: 'one zone',
      usage: inZones('single-az'),
      excluded: level.standby ? 'a standby in another zone is promised' : undefined,
    },
    { id: 'two zones', usage: inZones('multi-az') },
  ];
  return choiceAmong(
    { id: 'zones', rule: 'Two zones where a standby is promised, otherwise one; staging apart.' },
    ways,
    prices,
  );
}

/** Who signs users in. */
export function authChoice({ demand, level, prices }: Setting): Choice {
  const tasks = authServerTasks(level);
  const ways = (): Way[] => [
    { id: 'Cognito Lite', usage: [line('aws.cognito.lite.mau', demand.people.monthly)] },
    {
      id: 'Cognito Essentials',
      usage: [line('aws.cognito.essentials.mau', demand.people.monthly)],
      excluded: 'the app uses nothing that only it has',
    },
    {
      id: 'Supabase Auth on Fargate',
      usage: [
        line('aws.fargate.vcpu.arm', tasks.count * tasks.vcpu * HOURS_PER_MONTH),
        line('aws.fargate.memory.arm', tasks.count * tasks.memoryGib * HOURS_PER_MONTH),
        line('aws.public-ipv4', tasks.count * HOURS_PER_MONTH),
      ],
      excluded: AUTH_SERVER_EXCLUDED,
    },
  ];
  return choiceAmong({ id: 'auth', rule: 'The cheapest whose capacity is on record.' }, ways, prices);
}

/** Who carries realtime messages; the bytes out cost the same on each. */
export function realtimeChoice(setting: Setting, appsync: readonly Usage[]): Choice {
  const nodes = selfRunNodes(setting);
  const ways = (): Way[] => [
    { id: 'AppSync Events', usage: appsync },
    {
      id: `Centrifugo or Soketi on ${nodes} t4g.medium`,
      usage: [line('aws.ec2.t4g-medium', nodes * HOURS_PER_MONTH), line('aws.public-ipv4', nodes * HOURS_PER_MONTH)],
      excluded: 'servers of your own, whose hours are in no total',
    },
  ];
  return choiceAmong(
    {
      id: 'realtime',
      rule: 'The cheapest without servers of its own. Ably is a platform of its own in this guide, and its prices hold for accounts opened before August 2026.',
    },
    ways,
    setting.prices,
  );
}
