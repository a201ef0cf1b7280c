import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { describe, LabError } from '../errors';
import { percentile } from '../load/latencies';
import { runAs } from '../server/binaries';
import { freePort } from '../server/port';

/** What active clients got from PgBouncer while others were connected and did nothing. */
export interface PoolerCost {
  readonly mode: 'transaction' | 'session';
  /** Clients that ran one statement and stay connected. */
  readonly idle: number;
  readonly answered: number;
  /** Calls that waited longer than `PATIENCE` for a server connection. */
  readonly refused: number;
  /** Milliseconds of the calls that were answered; 0 for none. */
  readonly p95: number;
}

const SERVER_CONNECTIONS = 5;
/** Seconds that PgBouncer lets a client wait for a server connection. */
const PATIENCE = 2;
const STATEMENT = 'select id, created_at from public.posts order by created_at desc limit 20';
const CALLS = 200;
const ACTIVE = 10;

/** Version of the installed PgBouncer. Throws a LabError where there is none. */
export function poolerVersion(): string {
  try {
    const said = execFileSync('pgbouncer', ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return /(\d+(?:\.\d+)+)/.exec(said)?.[1] ?? 'unknown';
  } catch {
    throw new LabError('pgbouncer is not installed: npm run lab -- setup');
  }
}

/** Measures both modes with each number of idle clients, on the database of `url`. */
export async function measurePoolerModes(url: string, idles: readonly number[]): Promise<PoolerCost[]> {
  poolerVersion();
  const costs: PoolerCost[] = [];
  for (const mode of ['transaction', 'session'] as const) {
    for (const idle of idles) {
      costs.push({ mode, idle, ...(await withPooler(url, mode, (pooled) => callBesideIdle(pooled, idle))) });
    }
  }
  return costs;
}

async function withPooler<T>(url: string, mode: PoolerCost['mode'], use: (pooled: string) => Promise<T>): Promise<T> {
  const { hostname, port, pathname, username, password } = new URL(url);
  const own = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'gymrats-pooler-'));
  const as = runAs();
  const ini = join(folder, 'pgbouncer.ini');
  writeFileSync(
    ini,
    `[databases]
lab = host=${hostname} port=${port || 5432} dbname=${pathname.slice(1)} user=${username} password=${decodeURIComponent(password)}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${own}
unix_socket_dir =
auth_type = any
pool_mode = ${mode}
default_pool_size = ${SERVER_CONNECTIONS}
max_client_conn = 1000
query_wait_timeout = ${PATIENCE}
logfile = ${folder}/pgbouncer.log
pidfile = ${folder}/pgbouncer.pid
ignore_startup_parameters = extra_float_digits
`,
    { mode: 0o600 },
  );
  if (as.uid !== undefined && as.gid !== undefined) for (const at of [folder, ini]) chownSync(at, as.uid, as.gid);
  try {
    execFileSync('pgbouncer', ['--daemon', ini], { ...as, stdio: 'ignore', cwd: '/' });
    await answers(`postgres://lab@127.0.0.1:${own}/lab`);
    return await use(`postgres://lab@127.0.0.1:${own}/lab`);
  } finally {
    try {
      process.kill(Number(readFileSync(join(folder, 'pgbouncer.pid'), 'utf8')), 'SIGTERM');
    } catch {}
    rmSync(folder, { recursive: true, force: true });
  }
}

async function answers(url: string): Promise<void> {
  for (let left = 50; ; left -= 1) {
    const client = clientOf(url);
    try {
      await client.connect();
      await client.query('select 1');
      return;
    } catch (error) {
      if (left === 0) throw new LabError(`PgBouncer does not answer: ${describe(error)}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    } finally {
      await client.end().catch(() => {});
    }
  }
}

function clientOf(connectionString: string): pg.Client {
  const client = new pg.Client({ connectionString });
  client.on('error', () => {});
  return client;
}

async function callBesideIdle(url: string, idle: number): Promise<Omit<PoolerCost, 'mode' | 'idle'>> {
  const clients: pg.Client[] = [];
  const open = async (): Promise<pg.Client> => {
    const client = clientOf(url);
    await client.connect();
    clients.push(client);
    return client;
  };
  try {
    for (let n = 0; n < idle; n += 1) {
      const client = await open();
      // In session mode only as many get a server connection as there are; the rest is refused after waiting, and stays away.
      if (n < SERVER_CONNECTIONS) await client.query('select 1');
    }
    const taken: number[] = [];
    let refused = 0;
    const work = async (share: number): Promise<void> => {
      for (let n = 0; n < share; n += 1) {
        const started = performance.now();
        const client = clientOf(url);
        try {
          await client.connect();
          await client.query(STATEMENT);
          taken.push(performance.now() - started);
        } catch {
          refused += 1;
          return;
        } finally {
          await client.end().catch(() => {});
        }
      }
    };
    await Promise.all(Array.from({ length: ACTIVE }, () => work(CALLS / ACTIVE)));
    return { answered: taken.length, refused, p95: Math.round(10 * percentile(taken, 0.95)) / 10 };
  } finally {
    await Promise.all(clients.map((client) => client.end().catch(() => {})));
  }
}
