import { HOURS_PER_MONTH } from '../../units';
import type { DatabaseSize } from '../configuration';
import { choiceAmong, type Way, weighed } from '../cost';
import { AUTH_SERVER_EXCLUDED, authServerTasks, selfRunNodes } from '../parts/selfRun';
import { zonesChoice } from '../parts/zones';
import type { Choice, Setting, Usage } from '../types';
import { dedicatedMachine, diskFor, machineUsage, sharedMachine } from './database';

/** A shared core or a machine of its own. */
export function machineChoice(setting: Setting, machine: DatabaseSize): Choice {
  const { level, prices } = setting;
  const kind = level.standby ? 'ha' : 'zonal';
  const disk = weighed(`gcp.cloudsql.storage.ssd.${kind}`, diskFor(setting));
  const shared = sharedMachine(setting);
  const excluded =
    level.availabilityPercent !== null
      ? 'it has no uptime commitment'
      : level.dedicatedCpu
        ? 'its processors are shared'
        : undefined;
  const own = dedicatedMachine(setting);
  const ways = (): Way[] => [
    ...(shared ? [{ id: shared.id, usage: [...machineUsage(shared, kind), disk], excluded }] : []),
    { id: own.id, usage: [...machineUsage(own, kind), disk] },
  ];
  return choiceAmong(
    {
      id: 'machine',
      rule: 'A shared core where no uptime is promised, otherwise the smallest machine of its own, with its disk.',
      chosen: machine.id,
    },
    ways,
    prices,
  );
}

/** The database in one zone or in two. */
export function databaseZones(setting: Setting, machine: DatabaseSize): Choice {
  return zonesChoice(setting, (two) => {
    const kind = two ? 'ha' : 'zonal';
    return [...machineUsage(machine, kind), weighed(`gcp.cloudsql.storage.ssd.${kind}`, diskFor(setting))];
  });
}

/** Who signs users in. */
export function authChoice({ demand, level, prices }: Setting): Choice {
  const { count, vcpu, memoryGib } = authServerTasks(level);
  const seconds = count * HOURS_PER_MONTH * 3600;
  const ways = (): Way[] => [
    { id: 'Identity Platform', usage: [weighed('gcp.identity-platform.mau.tier1', demand.people.monthly)] },
    {
      id: 'Supabase Auth on Cloud Run',
      usage: [
        weighed('gcp.run.instance.cpu', seconds * Math.max(1, vcpu)),
        weighed('gcp.run.instance.memory', seconds * memoryGib),
      ],
      excluded: AUTH_SERVER_EXCLUDED,
    },
  ];
  return choiceAmong({ id: 'auth', rule: 'The cheapest whose capacity is on record.' }, ways, prices);
}

/** Who carries realtime messages. */
export function realtimeChoice(setting: Setting, database: readonly Usage[]): Choice {
  const nodes = selfRunNodes(setting);
  const ways = (): Way[] => [
    { id: 'Firebase Realtime Database', usage: database },
    {
      id: `Centrifugo or Soketi on ${nodes} e2-medium`,
      usage: [
        weighed('gcp.compute.e2-medium', nodes * HOURS_PER_MONTH),
        weighed('gcp.network.ip.external.in-use', nodes * HOURS_PER_MONTH),
      ],
      excluded: 'servers of your own, whose hours are in no total',
    },
  ];
  return choiceAmong(
    {
      id: 'realtime',
      rule: 'It bills bytes. A WebSocket on Cloud Run keeps an instance billed for as long as it is open and ends after 60 minutes. Ably is a platform of its own in this guide.',
    },
    ways,
    setting.prices,
  );
}
