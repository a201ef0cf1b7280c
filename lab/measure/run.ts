import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import type pg from 'pg';
import { generate, generateChat } from '../data/generate';
import { type DataSize, sizeOf } from '../data/size';
import { connect } from '../database/connect';
import { applySchema } from '../database/schema';
import type { Workspace } from '../database/workspace';
import { type Mode, requestsPerDay } from '../load/eventMix';
import { builtRequests, fixedRequests, type Request } from '../load/requests';
import { type Bloat, measureBloat } from './bloat';
import { type DiskCost, measureDisk } from './disk';
import { type EventCost, eventCosts } from './events';
import { type FeedCost, measureFeeds } from './feed';
import { type Fit, fitLine } from './fit';
import { type LockTimes, watchLocks } from './locks';
import { type MemoryCost, measureMemory } from './memory';
import { measurePolicies, type PolicyCost } from './policies';
import { repair } from './repair';
import { measureRequest, type RequestCost } from './requests';
import { measureTables, type TableBytes } from './tables';

/** What was measured at one size of data. */
export interface SizeResult {
  readonly users: number;
  /** Bulk load of the data by COPY. */
  readonly load: { readonly rows: number; readonly seconds: number; readonly bytes: number };
  readonly databaseBytes: Readonly<Record<Mode, number>>;
  readonly requests: Readonly<Record<Mode, readonly RequestCost[]>>;
  readonly events: Readonly<Record<Mode, readonly EventCost[]>>;
  readonly policies: Readonly<Record<Mode, readonly PolicyCost[]>>;
  readonly feeds: readonly FeedCost[];
  /** Bytes as loaded over bytes of freshly written tables: pages are not full after rows came in the order of random ids. */
  readonly fill: number;
  /** Bytes per row of freshly written tables of the repaired app, with the indexes of the guide. */
  readonly tables: readonly TableBytes[];
  readonly bloat: Bloat;
  readonly disk: DiskCost;
  /** What each file of the guide took on this data: index builds, partition cut-over and the repairs. */
  readonly files: Readonly<Record<string, LockTimes>>;
}

/** One run of `measure`, as it is written down. */
export interface Measurement {
  readonly format: 2;
  readonly date: string;
  readonly commit: string;
  readonly seed: number;
  readonly months: number;
  readonly machine: {
    readonly cores: number;
    readonly memoryGB: number;
    readonly processor: string;
    readonly system: string;
    readonly node: string;
  };
  readonly postgres: { readonly version: string; readonly settings: Readonly<Record<string, string>> };
  readonly sizes: readonly SizeResult[];
  /** Times a day that an active user makes each request, by the model at the time of the run. */
  readonly mix: Readonly<Record<Mode, Readonly<Record<string, number>>>>;
  /** Reads with buffers from above the database to far below it; empty where the lab did not start the server. */
  readonly memory: readonly MemoryCost[];
  /** Processor milliseconds of each event as a line over users; one that grows with users makes the whole load grow with their square. */
  readonly growth: Readonly<Record<Mode, Readonly<Record<string, Fit>>>>;
  /** The same of each request. */
  readonly requestGrowth: Readonly<Record<Mode, Readonly<Record<string, Fit>>>>;
}

const DISK_WRITES = 2000;
const MEMORY_USERS = 1000;
const BUFFERS = ['256MB', '64MB', '32MB', '16MB', '8MB'];

const bytesOf = async (client: pg.Client): Promise<number> =>
  (await client.query<{ n: number }>('select pg_database_size(current_database()) as n')).rows[0]?.n ?? 0;

/** Uses a connection of its own, whose prepared statements are those of one state of the app. */
async function onConnection<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await connect(url);
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

async function measureState(url: string, requests: readonly Request[], size: DataSize, seed: number) {
  return onConnection(url, async (client) => {
    const costs: RequestCost[] = [];
    for (const request of requests) costs.push(await measureRequest(client, request, size, seed));
    return { costs, policies: await measurePolicies(client, size, seed) };
  });
}

async function measureSize(
  workspace: Workspace,
  users: number,
  months: number,
  seed: number,
  say: (line: string) => void,
): Promise<SizeResult> {
  const { client, url, adminUrl } = await workspace.createDatabase();
  await applySchema(client);
  const loaded = await generate(client, users, months, seed);
  const rows = Object.values(loaded.rows).reduce((a, b) => a + b, 0);
  say(`${users} users: ${rows} rows loaded in ${loaded.seconds} s`);
  const size = sizeOf(users, months);
  const built = await measureState(url, builtRequests, size, seed);
  const builtBytes = await bytesOf(client);
  await onConnection(adminUrl, (admin) => admin.query('vacuum full'));
  const fill = Number((builtBytes / (await bytesOf(client))).toFixed(3));

  const files: Record<string, LockTimes> = {};
  await repair(client, async (file, run) => {
    files[file] = await watchLocks(client, url, run);
  });
  await generateChat(client, users, months, seed);
  await onConnection(adminUrl, async (admin) => {
    await admin.query('vacuum full');
    await admin.query('analyze');
  });
  const tables = await measureTables(client);
  const fixed = await measureState(url, fixedRequests, size, seed + 1);
  const fixedBytes = await bytesOf(client);
  const feeds = await onConnection(url, (reader) => measureFeeds(reader, size, seed));
  say(`${users} users: ${built.costs.length + fixed.costs.length} requests measured`);
  const disk = await onConnection(adminUrl, (admin) => measureDisk(admin, size, seed, DISK_WRITES));
  const bloat = await onConnection(adminUrl, (admin) => measureBloat(admin, size));
  say(`${users} users: disk and a month of changes measured`);
  return {
    users,
    load: { rows, seconds: loaded.seconds, bytes: builtBytes },
    databaseBytes: { built: builtBytes, fixed: fixedBytes },
    requests: { built: built.costs, fixed: fixed.costs },
    events: { built: eventCosts('built', built.costs), fixed: eventCosts('fixed', fixed.costs) },
    policies: { built: built.policies, fixed: fixed.policies },
    feeds,
    fill,
    tables,
    bloat,
    disk,
    files,
  };
}

function growthOf(sizes: readonly SizeResult[], part: 'events' | 'requests', mode: Mode): Record<string, Fit> {
  const fits: Record<string, Fit> = {};
  for (const { id } of sizes[0]?.[part][mode] ?? []) {
    const points = sizes.flatMap((size) => {
      const value = (size[part][mode] as readonly { id: string; cpuMs: number | null }[]).find(
        (one) => one.id === id,
      )?.cpuMs;
      return value ? [{ users: size.users, value }] : [];
    });
    if (points.length > 1) fits[id] = fitLine(points);
  }
  return fits;
}

/** Measures at each number of users. `say` gets a line at each step. */
export async function measure(
  workspace: Workspace,
  sizes: readonly number[],
  of: { readonly months: number; readonly seed: number },
  say: (line: string) => void,
): Promise<Measurement> {
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  const results: SizeResult[] = [];
  for (const users of sizes) results.push(await measureSize(workspace, users, of.months, of.seed, say));
  const memory = workspace.local ? await measureMemory(MEMORY_USERS, of.months, of.seed, BUFFERS) : [];
  say(`${MEMORY_USERS} users: reads measured with ${memory.length} sizes of buffers`);
  const { client } = await workspace.createDatabase();
  const settings = await client.query<{ name: string; setting: string }>(
    "select name, current_setting(name) as setting from pg_settings where name in ('shared_buffers', 'wal_level', 'fsync', 'synchronous_commit', 'work_mem', 'jit')",
  );
  const version = await client.query<{ v: string }>("select current_setting('server_version') as v");
  return {
    format: 2,
    date: new Date().toISOString().slice(0, 10),
    commit,
    ...of,
    machine: {
      cores: cpus().length,
      memoryGB: Math.round(totalmem() / 1e9),
      processor: cpus()[0]?.model ?? 'unknown',
      system: process.platform,
      node: process.version,
    },
    postgres: {
      version: version.rows[0]?.v ?? 'unknown',
      settings: Object.fromEntries(settings.rows.map(({ name, setting }) => [name, setting])),
    },
    sizes: results,
    mix: { built: requestsPerDay('built'), fixed: requestsPerDay('fixed') },
    memory,
    growth: { built: growthOf(results, 'events', 'built'), fixed: growthOf(results, 'events', 'fixed') },
    requestGrowth: { built: growthOf(results, 'requests', 'built'), fixed: growthOf(results, 'requests', 'fixed') },
  };
}
