import { HOURS_PER_MONTH } from '../../units';
import type { DatabaseSize } from '../configuration';
import { choiceAmong, type Way } from '../cost';
import { AUTH_SERVER_EXCLUDED, authServerTasks, selfRunNodes } from '../parts/selfRun';
import type { Choice, Setting, Usage } from '../types';
import { dedicatedMachine, diskFor, machineUsage, sharedMachine } from './database';

function line(price: string, quantity: number): Usage {
  return { category: 'database', price, quantity, label: price, why: '' };
}

/** A shared core or a machine of its own. */
export function machineChoice(setting: Setting, machine: DatabaseSize): Choice {
  const { level, prices } = setting;
  const kind = level.standby ? 'ha' : 'zonal';
  const disk = line(`gcp.cloudsql.storage.ssd.${kind}`, diskFor(setting));
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

/** One zone or two: the standby decides. */
export function zonesChoice(setting: Setting, machine: DatabaseSize): Choice {
  const { level, prices } = setting;
  const inZones = (kind: 'zonal' | 'ha'): Usage[] => [
    ...machineUsage(machine, kind),
    line(`gcp.cloudsql.storage.ssd.${kind}`, diskFor(setting)),
  ];
  const ways = (): Way[] => [
    {
      id: 'one zone',
      usage: inZones('zonal'),
      excluded: level.standby ? 'a standby in another zone is promised' : undefined,
    },
    { id: 'two zones', usage: inZones('ha') },
  ];
  return choiceAmong(
    { id: 'zones', rule: 'Two zones where a standby is promised, otherwise one; staging apart.' },
    ways,
    prices,
  );
}

/** Who signs users in. */
export function authChoice({ demand, level, prices }: Setting): Choice {
  const { count, vcpu, memoryGib } = authServerTasks(level);
  const seconds = count * HOURS_PER_MONTH * 3600;
  const ways = (): Way[] => [
    { id: 'Identity Platform', usage: [line('gcp.identity-platform.mau.tier1', demand.people.monthly)] },
    {
      id: 'Supabase Auth on Cloud Run',
      usage: [
        line('gcp.run.instance.cpu', seconds * Math.max(1, vcpu)),
        line('gcp.run.instance.memory', seconds * memoryGib),
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
        line('gcp.compute.e2-medium', nodes * HOURS_PER_MONTH),
        line('gcp.network.ip.external.in-use', nodes * HOURS_PER_MONTH),
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
