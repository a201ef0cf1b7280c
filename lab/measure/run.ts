import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { generate, generateChat } from '../data/generate';
import { type DataSize, sizeOf } from '../data/size';
import { connect } from '../database/connect';
import { applySchema } from '../database/schema';
import type { Workspace } from '../database/workspace';
import { describe, LabError } from '../errors';
import { guideFile, guideOrder } from '../guideFiles';
import type { Mode } from '../load/eventMix';
import { builtRequests, fixedRequests, type Request } from '../load/requests';
import { splitStatements } from '../sql';
import { type Fit, fitLine } from './fit';
import { measureRequest, type RequestCost } from './requests';
import { measureTables, type TableBytes } from './tables';

/** What was measured at one size of data. */
export interface SizeResult {
  readonly users: number;
  readonly loadSeconds: number;
  readonly databaseBytes: Readonly<Record<Mode, number>>;
  readonly requests: Readonly<Record<Mode, readonly RequestCost[]>>;
  readonly tables: readonly TableBytes[];
  /** Seconds that each file took on this data: index builds, partition cut-over and the repairs. */
  readonly fileSeconds: Readonly<Record<string, number>>;
}

/** One run of `measure`, as it is written down. */
export interface Measurement {
  readonly format: 1;
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
  /** Processor milliseconds of a request as a line over users; one that grows with users makes the whole load grow with their square. */
  readonly growth: Readonly<Record<Mode, Readonly<Record<string, Fit>>>>;
}

const folder = fileURLToPath(new URL('../../model/workload/measurements/', import.meta.url));
const seconds = (since: number): number => Math.round((performance.now() - since) / 10) / 100;
const bytesOf = async (client: pg.Client): Promise<number> =>
  (await client.query<{ n: number }>('select pg_database_size(current_database()) as n')).rows[0]?.n ?? 0;

/** Measures on a connection of its own, whose prepared statements are those of one state of the app. */
async function measureRequests(
  url: string,
  requests: readonly Request[],
  size: DataSize,
  seed: number,
): Promise<RequestCost[]> {
  const client = await connect(url);
  try {
    const costs: RequestCost[] = [];
    for (const request of requests) costs.push(await measureRequest(client, request, size, seed));
    return costs;
  } finally {
    await client.end();
  }
}

async function measureSize(
  workspace: Workspace,
  users: number,
  months: number,
  seed: number,
  say: (line: string) => void,
): Promise<SizeResult> {
  const { client, url } = await workspace.createDatabase();
  await applySchema(client);
  const loaded = await generate(client, users, months, seed);
  say(`${users} users: ${Object.values(loaded.rows).reduce((a, b) => a + b, 0)} rows loaded in ${loaded.seconds} s`);
  const size = sizeOf(users, months);
  const built = await measureRequests(url, builtRequests, size, seed);
  const builtBytes = await bytesOf(client);

  const fileSeconds: Record<string, number> = {};
  const order = guideOrder();
  for (const file of [...order.repairs, ...order.growth]) {
    const started = performance.now();
    try {
      for (const statement of splitStatements(guideFile(file))) await client.query(statement);
    } catch (error) {
      throw new LabError(`${file} on the data of ${users} users: ${describe(error)}`);
    }
    fileSeconds[file] = seconds(started);
  }
  // A repair marks every row as changed now; a delta sync has to find what changed in the last days.
  await client.query('set session_replication_role = replica');
  await client.query('update public.workouts set updated_at = created_at');
  await client.query('set session_replication_role = origin');
  await client.query("select ops.refresh_weekly_volume('-infinity')");
  await generateChat(client, users, months, seed);
  const tables = await measureTables(client);
  const fixed = await measureRequests(url, fixedRequests, size, seed + 1);
  say(`${users} users: ${built.length + fixed.length} requests measured`);
  return {
    users,
    loadSeconds: loaded.seconds,
    databaseBytes: { built: builtBytes, fixed: await bytesOf(client) },
    requests: { built, fixed },
    tables,
    fileSeconds,
  };
}

function growthOf(sizes: readonly SizeResult[], mode: Mode): Record<string, Fit> {
  const fits: Record<string, Fit> = {};
  for (const { id } of sizes[0]?.requests[mode] ?? []) {
    const points = sizes.flatMap(({ users, requests }) => {
      const value = requests[mode].find((request) => request.id === id)?.cpuMs;
      return value ? [{ users, value }] : [];
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
  const results: SizeResult[] = [];
  for (const users of sizes) results.push(await measureSize(workspace, users, of.months, of.seed, say));
  const { client } = await workspace.createDatabase();
  const settings = await client.query<{ name: string; setting: string }>(
    "select name, current_setting(name) as setting from pg_settings where name in ('shared_buffers', 'wal_level', 'fsync', 'synchronous_commit', 'work_mem', 'jit')",
  );
  const version = await client.query<{ v: string }>("select current_setting('server_version') as v");
  return {
    format: 1,
    date: new Date().toISOString().slice(0, 10),
    commit: execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim(),
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
    growth: { built: growthOf(results, 'built'), fixed: growthOf(results, 'fixed') },
  };
}

/** Writes a measurement, whole or not at all. Returns the name of its file. */
export function record(measurement: Measurement): string {
  mkdirSync(folder, { recursive: true });
  const name = `${measurement.date}-${measurement.commit.slice(0, 8)}.json`;
  writeFileSync(`${folder}.${name}`, `${JSON.stringify(measurement, null, 1)}\n`);
  renameSync(`${folder}.${name}`, folder + name);
  return `model/workload/measurements/${name}`;
}
