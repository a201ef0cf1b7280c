import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type pg from 'pg';
import { connect, withDatabase } from '../database/connect';
import { applySchema } from '../database/schema';
import type { Workspace } from '../database/workspace';
import { startServer } from '../server/start';
import { app, until } from './app';
import type { Rehearsal } from './rehearsal';
import { asApi, Writer } from './writer';

const platform = (name: string): string => readFileSync(new URL(`../schema/${name}`, import.meta.url), 'utf8');

interface Move {
  /** Folder of the shared files, as the records of the runbooks name it. */
  readonly shared: string;
  /** npm package of the new server. */
  readonly package?: string;
  /** What happens on the new server before the app's schema is there; `admin` is its superuser. */
  before?(admin: pg.Client): Promise<void>;
  /** What happens once the schema is on both sides, without data on the new one. */
  schema?(old: pg.Client, next: pg.Client): Promise<void>;
  /** What happens on the new server when it has every row. */
  copied?(next: pg.Client): Promise<void>;
}

/** Moves the app's database to a second server while it is written to, and back again. */
export async function move(rehearsal: Rehearsal, workspace: Workspace, options: Move): Promise<void> {
  const { shared } = options;
  const old = await app(rehearsal, workspace);
  const next = await startServer(options.package === undefined ? {} : { package: options.package });
  const open: pg.Client[] = [];
  const connected = async (url: string) => {
    const client = await connect(url);
    open.push(client);
    return client;
  };
  let writer: Writer | undefined;
  try {
    const password = randomBytes(9).toString('hex');
    const oldAdmin = await connected(old.url.replace('//postgres:', '//supabase_admin:'));
    await oldAdmin.query(`alter role authenticator password '${password}'; grant pg_create_subscription to postgres`);

    const nextAdmin = await connected(`${next.url}/postgres`);
    await options.before?.(nextAdmin);
    // The schema of the new side comes from the migrations, in a database of its own.
    await nextAdmin.query('create database gymrats');
    const nextUrl = withDatabase(next.url, 'gymrats');
    const nextOwner = await connected(nextUrl);
    await nextOwner.query(platform('platform.sql'));
    await nextOwner.query(platform('owner.sql').replaceAll('{PASSWORD}', next.password));
    await nextAdmin.query(
      `alter role authenticator login password '${password}'; grant pg_create_subscription to postgres`,
    );
    const url = nextUrl.replace('//supabase_admin:', '//postgres:');
    const nextClient = await connected(url);
    await applySchema(nextClient);
    // The accounts are moved by the step of the sign-in; here they are copied as they are.
    const { rows: people } = await old.client.query('select id, email from auth.users');
    await nextOwner.query('set session_replication_role = replica');
    for (const { id, email } of people)
      await nextOwner.query('insert into auth.users (id, email) values ($1, $2)', [id, email]);
    // Rows that the migrations put into catalogue tables would meet those of the copy.
    for (const { name } of (
      await nextOwner.query<{ name: string }>("select tablename as name from pg_tables where schemaname = 'public'")
    ).rows) {
      await nextOwner.query(`truncate public.${name} cascade`);
    }

    await options.schema?.(old.client, nextClient);
    const [withoutKey] = await rehearsal.sql(old.client, `${shared}/before.sql`);
    rehearsal.expect(withoutKey?.length === 0, 'every table has a primary key');
    writer = new Writer(asApi(old.url, password));
    const going = writer;
    await until('writes on the old side', async () => going.acknowledged.length > 20);

    await rehearsal.sql(old.client, `${shared}/publish.sql`);
    rehearsal.step('publish');
    const oldAt = new URL(old.url);
    const connection = (from: URL) => ({
      'port=5432': `port=${from.port}`,
      'dbname=postgres': `dbname=${from.pathname.slice(1)}`,
    });
    await rehearsal.sql(nextClient, `${shared}/subscribe.sql`, { OLD_HOST: '127.0.0.1', ...connection(oldAt) });
    rehearsal.step('subscribe');
    const started = performance.now();
    await until('the first copy', async () => {
      const [states] = await rehearsal.sql(nextClient, `${shared}/progress.sql`);
      return states?.length === 1 && states[0]?.state === 'r';
    });
    rehearsal.step('progress');
    rehearsal.result(
      'First copy',
      `${((performance.now() - started) / 1000).toFixed(1)} s for ${people.length} people, while rows were written`,
    );

    await options.copied?.(nextClient);
    await rehearsal.sql(old.client, `${shared}/refuse-writes.sql`);
    await until('a refused write', async () => /read-only/.test(going.lastError));
    rehearsal.step('refuse-writes');
    const compare = async (): Promise<boolean> => {
      const [ours, theirs] = [
        await rehearsal.sql(old.client, `${shared}/count-rows.sql`),
        await rehearsal.sql(nextClient, `${shared}/count-rows.sql`),
      ];
      rehearsal.expect((ours.at(-1)?.length ?? 0) >= 29, 'every table is compared');
      return JSON.stringify(ours.at(-1)) === JSON.stringify(theirs.at(-1));
    };
    await until('the same rows and checksums on both sides', compare);
    rehearsal.step('compare');
    const [commands] = await rehearsal.sql(old.client, `${shared}/sequences.sql`);
    for (const { command } of commands ?? []) await nextClient.query(String(command));
    rehearsal.step('sequences');
    await rehearsal.sql(nextClient, `${shared}/stop-replication.sql`);
    const slots = await old.client.query("select from pg_replication_slots where slot_name = 'leaving'");
    rehearsal.expect(slots.rowCount === 0, 'the slot is gone with the subscription');
    rehearsal.step('stop');
    await rehearsal.sql(nextClient, `${shared}/reverse-publish.sql`);
    rehearsal.step('reverse-publish');
    await rehearsal.sql(old.client, `${shared}/reverse-subscribe.sql`, {
      NEW_HOST: '127.0.0.1',
      ...connection(new URL(url)),
    });
    rehearsal.step('reverse-subscribe');

    const before = going.acknowledged.length;
    going.url = asApi(url, password);
    await until('writes on the new side', async () => going.acknowledged.length > before + 20);
    rehearsal.downtimeSeconds = Number((((going.acceptedAt ?? 0) - (going.refusedAt ?? 0)) / 1000).toFixed(2));

    // The way back: the same files with the sides changed.
    going.refusedAt = undefined;
    going.lastError = '';
    await rehearsal.sql(nextClient, `${shared}/refuse-writes.sql`);
    await until('a refused write on the new side', async () => /read-only/.test(going.lastError));
    await until('the same rows and checksums after the way back', compare);
    await rehearsal.sql(old.client, `${shared}/allow-writes.sql`);
    const atNew = going.acknowledged.length;
    going.url = asApi(old.url, password);
    await until('writes on the old side again', async () => going.acknowledged.length > atNew + 20);
    rehearsal.wayBack = true;
    await going.stop();
    const { rows } = await old.client.query<{ n: number }>(
      'select count(*) as n from public.workouts where id = any ($1)',
      [going.acknowledged],
    );
    rehearsal.rowsLost = going.acknowledged.length - (rows[0]?.n ?? 0);
    rehearsal.expect(rehearsal.rowsLost === 0, 'no acknowledged row is lost');
    rehearsal.result('Rows written during the move', `${going.acknowledged.length}, each acknowledged and found again`);
    rehearsal.result(
      'Tables compared',
      `${commands ? (await rehearsal.sql(old.client, `${shared}/count-rows.sql`)).at(-1)?.length : 0} by count and checksum, three times`,
    );
    await old.client.query('alter subscription way_back disable; ').catch(() => {});
    await old.client.query('alter subscription way_back set (slot_name = none)');
    await old.client.query('drop subscription way_back');
  } finally {
    await writer?.stop();
    for (const client of open) await client.end().catch(() => {});
    await next.stop();
  }
}
