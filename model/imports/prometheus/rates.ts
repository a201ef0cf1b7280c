import type { ImportedFile, ImportedMeasure, ImportedMeasureId } from '../types';

type Values = ReadonlyMap<string, number>;

function sumOf(values: Values, prefix: string): number | undefined {
  let sum: number | undefined;
  for (const [key, value] of values) if (key === prefix || key.startsWith(`${prefix}{`)) sum = (sum ?? 0) + value;
  return sum;
}

/** The data disk: the one that is mounted at /data is not named by its device, so the root disk is left out where there are two. */
function diskOf(values: Values, name: string): number | undefined {
  const devices = [...values].filter(([key]) => key.startsWith(`${name}{`));
  const data = devices.filter(([key]) => !key.includes('nvme0'));
  return (data.length > 0 ? data : devices).reduce<number | undefined>(
    (sum, [, value]) => (sum ?? 0) + value,
    undefined,
  );
}

/** Seconds that all processors counted, by their number: the time since start, or between two scrapes. */
function secondsOf(values: Values): number | undefined {
  const all = sumOf(values, 'node_cpu_seconds_total');
  const cpus = values.get('cpus');
  return all === undefined || !cpus ? undefined : all / cpus;
}

function gauges(values: Values): (readonly [id: ImportedMeasureId, value: number | undefined])[] {
  const total = values.get('node_memory_MemTotal_bytes');
  const free = values.get('node_memory_MemAvailable_bytes');
  const size =
    values.get('node_filesystem_size_bytes{device=/dev/nvme1n1,mountpoint=/data}') ?? mounted(values, 'size');
  const left =
    values.get('node_filesystem_avail_bytes{device=/dev/nvme1n1,mountpoint=/data}') ?? mounted(values, 'avail');
  return [
    ['users', values.get('auth_users_user_count')],
    ['database-gb', inGb(sumOf(values, 'pg_database_size_bytes'))],
    ['vcpu', values.get('cpus')],
    ['memory-gib', total === undefined ? undefined : total / 2 ** 30],
    ['memory-share', total && free !== undefined ? 1 - free / total : undefined],
    ['disk-size-gb', inGb(size)],
    ['disk-gb', size !== undefined && left !== undefined ? inGb(size - left) : undefined],
    ['database-connections', values.get('pg_stat_database_num_backends') ?? values.get('pg_stat_database_numbackends')],
    [
      'database-connections-max',
      values.get('max_connections_connection_count') ?? values.get('pg_settings_max_connections'),
    ],
    ['pooler-clients', values.get('pgbouncer_used_clients')],
  ];
}

function inGb(bytes: number | undefined): number | undefined {
  return bytes === undefined ? undefined : bytes / 1e9;
}

function mounted(values: Values, what: 'size' | 'avail'): number | undefined {
  return [...values].find(
    ([key]) => key.startsWith(`node_filesystem_${what}_bytes{`) && key.includes('mountpoint=/data'),
  )?.[1];
}

function rates(
  values: Values,
  before: Values | undefined,
): (readonly [id: ImportedMeasureId, value: number | undefined])[] {
  const delta = (of: (each: Values) => number | undefined): number | undefined => {
    const [now, then] = [of(values), before === undefined ? 0 : of(before)];
    const difference = now === undefined || then === undefined ? undefined : now - then;
    return difference === undefined || difference < 0 ? undefined : difference;
  };
  const seconds = delta(secondsOf);
  if (seconds === undefined || seconds <= 0) return [];
  const cpus = values.get('cpus') ?? 1;
  const idle = delta((each) => sumOf(each, 'node_cpu_seconds_total{mode=idle}'));
  const reads = delta((each) => diskOf(each, 'node_disk_reads_completed_total'));
  const writes = delta((each) => diskOf(each, 'node_disk_writes_completed_total'));
  const rows = delta((each) => {
    const parts = ['inserted', 'updated', 'deleted'].map(
      (kind) => each.get(`pg_stat_database_tup_${kind}_total`) ?? each.get(`pg_stat_database_tup_${kind}`),
    );
    return parts.every((part) => part === undefined)
      ? undefined
      : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  });
  return [
    ['cpu-share', idle === undefined ? undefined : Math.max(0, 1 - idle / cpus / seconds)],
    ['disk-iops', reads === undefined || writes === undefined ? undefined : (reads + writes) / seconds],
    ['io-per-write', writes === undefined || !rows ? undefined : writes / rows],
  ];
}

/** Scrapes of one host in the order of their counters; two become rates between them, one is an average since its start. */
export function scrapeMeasures(files: readonly ImportedFile[]): {
  readonly measures: ImportedMeasure[];
  readonly notes: string[];
} {
  const hosts = new Map<string, ImportedFile[]>();
  for (const file of files)
    if (file.scrape) hosts.set(file.scrape.project, [...(hosts.get(file.scrape.project) ?? []), file]);
  const measures: ImportedMeasure[] = [];
  const notes: string[] = [];
  for (const scrapes of hosts.values()) {
    const ordered = [...scrapes].sort(
      (one, other) =>
        (secondsOf(one.scrape?.values ?? new Map()) ?? 0) - (secondsOf(other.scrape?.values ?? new Map()) ?? 0),
    );
    const last = ordered.at(-1) as ImportedFile;
    const first = ordered.length > 1 ? ordered[0] : undefined;
    const values = last.scrape?.values ?? new Map();
    const found = [...gauges(values), ...rates(values, first?.scrape?.values)];
    const over = first === undefined ? 'since the host started' : `between ${first.name} and ${last.name}`;
    for (const [id, value] of found) {
      if (value !== undefined && Number.isFinite(value) && value >= 0)
        measures.push({ id, value, from: `${last.name}, ${over}` });
    }
    if (first === undefined)
      notes.push(
        `${last.name} is one scrape: rates are averages since the host started. A second scrape some minutes later gives those of today.`,
      );
  }
  return { measures, notes };
}
