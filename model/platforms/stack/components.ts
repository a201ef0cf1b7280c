import type { DatabaseSize } from '../configuration';
import type { Component, Setting } from '../types';
import type { Machines } from './services';

/** Names of the parts that the cloud provides. */
interface Parts {
  readonly database: { readonly label: string; readonly size: DatabaseSize };
  readonly machines: Machines;
  readonly storage: string;
  readonly cdn: string | null;
  readonly standby: string;
  readonly staging: string;
}

/** The boxes of the stack on a cloud: its services, and the database, storage and delivery of the cloud. */
export function stackComponents({ level, options }: Setting, parts: Parts): Component[] {
  const { database, machines, storage, cdn } = parts;
  const { machine, count } = machines;
  const boxes: Component[] = [
    {
      id: 'db',
      role: 'database',
      label: database.label,
      detail: `${database.size.vcpu} vCPU, ${database.size.memoryGib} GiB`,
    },
    { id: 'api', role: 'api', label: 'Gateway, PostgREST and functions', detail: `${count} x ${machine.name}` },
    { id: 'auth', role: 'auth', label: 'Supabase Auth', detail: 'on the same machines' },
  ];
  if (options.realtime === 'platform')
    boxes.push({ id: 'realtime', role: 'realtime', label: 'Supabase Realtime', detail: 'on the same machines' });
  if (options.media === 'platform') {
    boxes.push({ id: 'storage', role: 'storage', label: storage, detail: 'behind Supabase Storage' });
    if (cdn !== null) boxes.push({ id: 'cdn', role: 'cdn', label: cdn, detail: '' });
  }
  if (level.standby)
    boxes.push({ id: 'standby', role: 'standby', label: 'Standby in another zone', detail: parts.standby });
  if (level.staging) boxes.push({ id: 'staging', role: 'staging', label: 'Staging', detail: parts.staging });
  return boxes;
}
