import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import S3rver from '@20minutes/s3rver';
import type { Rehearsal } from './rehearsal';

const run = promisify(execFile);
const VERSION = '4.0.4';

/** An S3 endpoint of its own with one bucket, as rclone reaches it: `source:media`. */
export interface Store {
  /** Remote and bucket. */
  readonly at: string;
  /** Writes objects, all dated `time`. */
  put(objects: ReadonlyMap<string, string | Buffer>, time?: Date): Promise<void>;
  read(name: string): Promise<Buffer>;
  remove(name: string): Promise<void>;
  names(): Promise<readonly string[]>;
}

/** Settings of rclone for a remote at an endpoint of this machine. */
function remote(name: string, port: number): Record<string, string> {
  const prefix = `RCLONE_CONFIG_${name.toUpperCase()}`;
  return {
    [`${prefix}_TYPE`]: 's3',
    [`${prefix}_PROVIDER`]: 'Other',
    [`${prefix}_ENDPOINT`]: `http://127.0.0.1:${port}`,
    [`${prefix}_ACCESS_KEY_ID`]: 'S3RVER',
    [`${prefix}_SECRET_ACCESS_KEY`]: 'S3RVER',
    [`${prefix}_FORCE_PATH_STYLE`]: 'true',
  };
}

function storeOf(at: string, scratch: string, env: Readonly<Record<string, string>>): Store {
  const rclone = async (...words: string[]): Promise<Buffer> => {
    const { stdout } = await run('rclone', words, { env: { ...process.env, ...env }, encoding: 'buffer' });
    return stdout;
  };
  let puts = 0;
  return {
    at,
    put: async (objects, time = new Date()) => {
      puts += 1;
      const folder = join(scratch, `put-${puts}`);
      for (const [name, content] of objects) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), content);
        utimesSync(join(folder, name), time, time);
      }
      await rclone('copy', '--ignore-times', folder, at);
    },
    read: (name) => rclone('cat', `${at}/${name}`),
    remove: async (name) => {
      await rclone('deletefile', `${at}/${name}`);
    },
    names: async () => {
      const list = await rclone('lsf', '--recursive', '--files-only', at);
      return list.toString('utf8').split('\n').filter(Boolean).sort();
    },
  };
}

/**
 * Starts an S3 endpoint for each remote, with the bucket that it names (`{ source: 'media' }`), and ends them when `use` is done. The
 * environment is for the runbook's shell files.
 */
export async function withStores<Name extends string>(
  rehearsal: Rehearsal,
  folder: string,
  buckets: Readonly<Record<Name, string>>,
  use: (stores: Readonly<Record<Name, Store>>, env: Readonly<Record<string, string>>) => Promise<void>,
): Promise<void> {
  await rehearsal.tool('rclone', 'version');
  rehearsal.components.set('s3rver (S3 endpoints)', VERSION);
  const names = Object.keys(buckets) as Name[];
  const servers: S3rver[] = [];
  // The client of rclone 1.60 does not start where this names a bundle of certificates.
  // s3rver, asked for one level, leaves out folders that hold nothing but folders: whole buckets are listed at once.
  const env: Record<string, string> = {
    RCLONE_CONFIG: join(folder, 'rclone.conf'),
    RCLONE_FAST_LIST: 'true',
    AWS_CA_BUNDLE: '',
  };
  writeFileSync(env.RCLONE_CONFIG as string, '');
  try {
    for (const name of names) {
      const server = new S3rver({
        address: '127.0.0.1',
        port: 0,
        silent: true,
        directory: join(folder, `endpoint-${name}`),
        configureBuckets: [{ name: buckets[name], configs: [] }],
      });
      const { port } = await server.run();
      servers.push(server);
      Object.assign(env, remote(name, port));
    }
    const stores = names.map((name) => [
      name,
      storeOf(`${name}:${buckets[name]}`, join(folder, `scratch-${name}`), env),
    ]);
    await use(Object.fromEntries(stores) as Record<Name, Store>, env);
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
}

/** The same bytes but for the first. */
export function damaged(content: Buffer): Buffer {
  const copy = Buffer.from(content);
  copy[0] = 1;
  return copy;
}

/** The lines of a file that a step wrote. */
export function linesOf(folder: string, name: string): string[] {
  return readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean);
}
