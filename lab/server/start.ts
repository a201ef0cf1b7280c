import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LabError } from '../errors';
import { findBinaries, runAs } from './binaries';
import { freePort } from './port';

export interface StartOptions {
  /** Port to listen on; a free one is taken without it. */
  readonly port?: number;
  /** Folder in which the data folder is made; the system's folder for temporary files without it. */
  readonly dataRoot?: string;
  /** Settings of postgresql.conf beyond the lab's own. */
  readonly settings?: Readonly<Record<string, string>>;
  /** npm package that brings the server; without it the one whose major version is the project's. */
  readonly package?: string;
}

/** A PostgreSQL that the lab started. */
export interface LocalServer {
  /** Connection string of the superuser, without a database. */
  readonly url: string;
  readonly password: string;
  /** Process id of the postmaster. */
  readonly pid: number;
  readonly dataFolder: string;
  /** Whether it has said that its disk is full. */
  isDiskFull(): boolean;
  /** Stops the server and removes its folder. Safe to call twice. */
  stop(): Promise<void>;
}

/**
 * Makes the data folder and holds the server: it ends the server and removes the folder when its input closes, which
 * happens however the lab ends, so that no process and no file outlives it. The data is not wanted again, and a server
 * whose disk is full never ends its last checkpoint, so it is stopped at once. The signal is repeated because a shell
 * starts a process in the background with it ignored, and it is lost until the server listens to it. The first line
 * printed is the process id of the server.
 */
const keeper = `
folder=$1; initdb=$2; password=$3; postgres=$4; data=$5; shift 5
{
  "$initdb" -D "$data" -U supabase_admin -E UTF8 -A scram-sha-256 --pwfile="$password" --no-sync >/dev/null || exit
  exec "$postgres" -D "$data" "$@"
} </dev/null & server=$!
echo "$server"
{ cat >/dev/null; while kill -QUIT $server 2>/dev/null; do sleep 0.1; done; rm -rf "$folder"; } <&3 & watcher=$!
wait $server; code=$?
kill -0 $watcher 2>/dev/null && echo "the server ended with code $code" >&2
wait $watcher
`;

const settings: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_preload_libraries: 'pg_stat_statements',
  wal_level: 'logical',
  max_connections: '120',
  track_io_timing: 'on',
  'pg_stat_statements.track': 'all',
};

/** Starts a fresh PostgreSQL on a free port with a data folder of its own. Throws a LabError that says what to do. */
export async function startServer(options: StartOptions = {}): Promise<LocalServer> {
  if (process.platform === 'win32') throw new LabError('on Windows run the lab in WSL, or use --server URL');
  const port = await freePort(options.port);
  const user = runAs();
  const folder = mkdtempSync(join(options.dataRoot ?? tmpdir(), 'gymrats-lab-'));
  try {
    const bin = findBinaries(folder, user, options.package);
    const password = randomBytes(18).toString('base64url');
    const passwordFile = join(folder, 'password');
    writeFileSync(passwordFile, password);
    if (user.uid !== undefined && user.gid !== undefined) {
      chownSync(folder, user.uid, user.gid);
      chownSync(passwordFile, user.uid, user.gid);
    }
    chmodSync(passwordFile, 0o600);
    const flags = Object.entries({ ...settings, ...options.settings }).flatMap(([name, value]) => [
      '-c',
      `${name}=${value}`,
    ]);
    const files = [folder, join(bin, 'initdb'), passwordFile, join(bin, 'postgres'), join(folder, 'data')];
    const child = spawn('/bin/sh', ['-c', keeper, 'keeper', ...files, '-p', String(port), ...flags], {
      ...user,
      cwd: folder,
      env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    const { pid, isDiskFull } = await ready(child, port);
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
    return {
      url: `postgres://supabase_admin:${password}@127.0.0.1:${port}`,
      password,
      pid,
      dataFolder: folder,
      isDiskFull,
      async stop() {
        child.stdio[3]?.destroy();
        await ended;
        // In a folder of another user the server can empty its own and not remove it.
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Resolves with the process id, once connections are accepted; rejects with the server's own words when it ends first. */
function ready(child: ChildProcess, port: number): Promise<Pick<LocalServer, 'pid' | 'isDiskFull'>> {
  return new Promise((resolve, reject) => {
    let said = '';
    let pid = 0;
    let isFull = false;
    child.stdout?.once('data', (text: Buffer) => {
      pid = Number(String(text).trim());
    });
    child.once('error', (error) => reject(new LabError(`PostgreSQL does not start: ${error.message}`)));
    child.stderr?.on('data', (text: Buffer) => {
      said = (said + String(text)).slice(-8000);
      isFull ||= said.includes('No space left on device');
      if (said.includes('ready to accept connections')) {
        resolve({ pid, isDiskFull: () => isFull });
      } else if (/the server ended with code/.test(said)) {
        child.stdio[3]?.destroy();
        reject(new LabError(`PostgreSQL did not start on port ${port}: ${reason(said)}`));
      }
    });
  });
}

/** The line that tells most in what PostgreSQL printed. */
function reason(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  const known = lines.find((line) => /No space left|Address already in use|Permission denied/.test(line));
  return (known ?? lines.find((line) => /FATAL|error:/i.test(line)) ?? lines.at(-1) ?? 'it said nothing').trim();
}
