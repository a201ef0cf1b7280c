import { execFileSync } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunAs, runAs } from '../server/binaries';
import { freePort } from '../server/port';
import { MissingTool, type Rehearsal } from './rehearsal';

/** A server of the distribution's PostgreSQL, with the tools that the package of the lab lacks: pg_ctl, pg_basebackup. */
export interface OwnServer {
  /** Connection string of the superuser. */
  readonly url: string;
  readonly port: number;
  /** Folder for everything that belongs to the rehearsal; the server's user owns it. */
  readonly folder: string;
  readonly data: string;
  readonly as: RunAs;
  readonly bin: string;
  /** Environment of the runbook's shell files. */
  readonly env: Readonly<Record<string, string>>;
}

/** Folder of the distribution's PostgreSQL programs. Throws MissingTool where there are none. */
export function distributionBinaries(): string {
  for (const version of ['18', '17', '16', '15']) {
    const bin = `/usr/lib/postgresql/${version}/bin`;
    try {
      execFileSync(join(bin, 'pg_basebackup'), ['--version'], { stdio: 'ignore' });
      return bin;
    } catch {}
  }
  throw new MissingTool('no PostgreSQL server of the distribution is installed (apt install postgresql)');
}

/** Starts a server with `config` at the end of its postgresql.conf, runs `use`, stops it and removes the folder. */
export async function withOwnServer(
  rehearsal: Rehearsal,
  config: string,
  use: (server: OwnServer) => Promise<void>,
): Promise<void> {
  const bin = distributionBinaries();
  const as = runAs();
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'gymrats-own-'));
  const data = join(folder, 'data');
  const archive = join(folder, 'archive');
  mkdirSync(archive);
  if (as.uid !== undefined && as.gid !== undefined) for (const at of [folder, archive]) chownSync(at, as.uid, as.gid);
  const env = {
    PATH: `${bin}:${process.env.PATH}`,
    PGTZ: 'UTC',
    LC_ALL: 'C',
    ARCHIVE: archive,
    PGPASSWORD: 'lab',
    HOME: folder,
  };
  const run = (script: string): Promise<string> => rehearsal.bash(script, folder, env, as);
  try {
    await run(
      `echo lab > password; initdb -D ${data} -U supabase_admin -A scram-sha-256 --pwfile=password --no-sync >/dev/null`,
    );
    writeFileSync(
      join(folder, 'own.conf'),
      `${config}
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
shared_preload_libraries = 'pg_stat_statements'
`,
    );
    await run(`cat own.conf >> ${data}/postgresql.conf; pg_ctl -D ${data} -o '-p ${port}' -l server.log -w start`);
    await use({ url: `postgres://supabase_admin:lab@127.0.0.1:${port}/postgres`, port, folder, data, as, bin, env });
  } finally {
    await run(`for d in */PG_VERSION; do pg_ctl -D $(dirname $d) -m immediate stop || true; done`).catch(() => {});
    rmSync(folder, { recursive: true, force: true });
  }
}
