import { limitNumber } from '../../limits';
import { HOURS_PER_MONTH, toGiB } from '../../units';
import type { DatabaseSize } from '../configuration';
import { choiceAmong, type Way, weighed } from '../cost';
import { AUTH_SERVER_EXCLUDED, authServerTasks, selfRunNodes } from '../parts/selfRun';
import { zonesChoice } from '../parts/zones';
import type { Choice, Setting, Usage } from '../types';
import { type DatabaseClass, diskFor, fittingClass } from './database';

/** The kind of database: burstable or current general purpose RDS, or Aurora Serverless v2 of the same memory. */
export function databaseChoice(setting: Setting, instance: DatabaseSize): Choice {
  const { level, prices } = setting;
  const zone = level.standby ? 'multi-az' : 'single-az';
  const disk = diskFor(setting);
  const rds = (size: DatabaseSize): Usage[] => [
    weighed(`aws.rds.postgres.${size.id}.${zone}`, HOURS_PER_MONTH),
    weighed(`aws.rds.storage.gp3.${zone}`, disk),
  ];
  const way = (kind: DatabaseClass, excluded?: string): Way[] => {
    const size = fittingClass(setting, kind);
    return size ? [{ id: size.name, usage: rds(size), excluded }] : [];
  };
  const units = (instance.memoryGib / limitNumber('aws.aurora.serverless-v2.acu-memory')) * (level.standby ? 2 : 1);
  const ways = (): Way[] => [
    ...way('burstable', level.dedicatedCpu ? 'its processors are shared' : undefined),
    ...way('dedicated'),
    {
      id: `Aurora Serverless v2, ${units} capacity units`,
      usage: [
        weighed('aws.aurora.postgres.serverless-v2.acu', units * HOURS_PER_MONTH),
        weighed('aws.aurora.storage.standard', toGiB(setting.demand.database.totalBytes)),
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

/** The database in one zone or in two. */
export function databaseZones(setting: Setting, instance: DatabaseSize): Choice {
  return zonesChoice(setting, (two) => {
    const zone = two ? 'multi-az' : 'single-az';
    return [
      weighed(`aws.rds.postgres.${instance.id}.${zone}`, HOURS_PER_MONTH),
      weighed(`aws.rds.storage.gp3.${zone}`, diskFor(setting)),
    ];
  });
}

/** Who signs users in. */
export function authChoice({ demand, level, prices }: Setting): Choice {
  const tasks = authServerTasks(level);
  const ways = (): Way[] => [
    { id: 'Cognito Lite', usage: [weighed('aws.cognito.lite.mau', demand.people.monthly)] },
    {
      id: 'Cognito Essentials',
      usage: [weighed('aws.cognito.essentials.mau', demand.people.monthly)],
      excluded: 'the app uses nothing that only it has',
    },
    {
      id: 'Supabase Auth on Fargate',
      usage: [
        weighed('aws.fargate.vcpu.arm', tasks.count * tasks.vcpu * HOURS_PER_MONTH),
        weighed('aws.fargate.memory.arm', tasks.count * tasks.memoryGib * HOURS_PER_MONTH),
        weighed('aws.public-ipv4', tasks.count * HOURS_PER_MONTH),
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
      usage: [
        weighed('aws.ec2.t4g-medium', nodes * HOURS_PER_MONTH),
        weighed('aws.public-ipv4', nodes * HOURS_PER_MONTH),
      ],
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
