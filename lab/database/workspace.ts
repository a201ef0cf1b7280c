import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import { LabError } from '../errors';
import { type LocalServer, type StartOptions, startServer } from '../server/start';
import { connect, withDatabase } from './connect';

/** A server for one run of the lab: one that the lab starts, or one that is given. */
export interface Workspace {
  /** The server that the lab started; undefined with --server. */
  readonly local?: LocalServer;
  /** Makes an empty database with the platform's stand-ins; the client owns it as the app's migrations would. */
  createDatabase(): Promise<Database>;
  /** Drops every database that was made, and stops the server that was started. */
  close(): Promise<void>;
}

/** A database of a workspace. */
export interface Database {
  readonly name: string;
  /** Connection string of its owner. */
  readonly url: string;
  /** Connection string of the server's administrator: the superuser of a server that the lab started, otherwise the same as `url`. */
  readonly adminUrl: string;
  /** A connection of its owner. */
  readonly client: pg.Client;
}

export interface WorkspaceOptions extends StartOptions {
  /** Connection string of a server to use instead of starting one. */
  readonly server?: string;
}

const text = (name: string): string => readFileSync(new URL(`../schema/${name}`, import.meta.url), 'utf8');

/** Opens a workspace and closes it whatever happens in `run`, also on Ctrl-C. */
export async function inWorkspace<T>(options: WorkspaceOptions, run: (workspace: Workspace) => Promise<T>): Promise<T> {
  const opening = openWorkspace(options);
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= opening.then(
      (workspace) => workspace.close(),
      () => {},
    );
    return closed;
  };
  const interrupted = () => {
    close().finally(() => {
      console.error('stopped; nothing was left behind');
      process.exit(130);
    });
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    const workspace = await opening;
    return await run(workspace).catch(async (error) => {
      // A server whose disk is full ends its connections without saying why; its own words come a moment later.
      if (workspace.local) await setTimeout(500);
      throw workspace.local?.isDiskFull() ? new LabError('the disk of the server is full') : error;
    });
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    await close();
  }
}

async function openWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const local = options.server ? undefined : await startServer(options);
  const admin = options.server ?? `${local?.url}/postgres`;
  const made: { name: string; client: pg.Client }[] = [];

  async function createDatabase(): Promise<Database> {
    const name = `gymrats_lab_${randomBytes(5).toString('hex')}`;
    await once(admin, (client) => client.query(`create database ${name}`));
    const adminUrl = withDatabase(admin, name);
    await once(adminUrl, async (client) => {
      const has = await client.query("select from pg_namespace where nspname = 'auth'");
      if (has.rowCount)
        throw new LabError('a new database of this server already has a schema "auth": its template is not empty');
      await client.query(text('platform.sql'));
      if (local) await client.query(text('owner.sql').replaceAll('{PASSWORD}', local.password));
    });
    const url = local ? adminUrl.replace('//supabase_admin:', '//postgres:') : adminUrl;
    const client = await connect(url);
    made.push({ name, client });
    return { name, url, adminUrl, client };
  }

  async function close() {
    for (const { name, client } of made.splice(0)) {
      await client.end().catch(() => {});
      if (!local)
        await once(admin, (c) => c.query(`drop database if exists ${name} with (force)`)).catch((error) =>
          console.error(`database ${name} was not dropped: ${error.message}`),
        );
    }
    await local?.stop();
  }
  return { local, createDatabase, close };
}

async function once(url: string, use: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = await connect(url);
  try {
    await use(client);
  } finally {
    await client.end();
  }
}
