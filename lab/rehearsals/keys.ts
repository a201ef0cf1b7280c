import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '../database/connect';
import type { Workspace } from '../database/workspace';
import { app } from './app';
import type { Rehearsal } from './rehearsal';
import { inFolder } from './restore';

type Rehearse = (rehearsal: Rehearsal, workspace: Workspace) => Promise<void>;

/** Sessions of the leaked password are ended; what changed is listed. */
export const leakedKey: Rehearse = async (rehearsal, workspace) => {
  const { url, client } = await app(rehearsal, workspace, { repaired: true });
  const thief = await connect(url);
  const ended = await rehearsal.sql(client, 'end-sessions.sql');
  rehearsal.expect(ended[0]?.some((row) => row.ended === true) ?? false, 'a session is ended');
  await rehearsal.refused(() => thief.query('select 1'), /terminat|not queryable|closed/i);
  await thief.end().catch(() => {});
  rehearsal.step('password');
  const before = (await rehearsal.sql(client, 'what-changed.sql'))[0] ?? [];
  await client.query('create table public.left_open (id bigint primary key)');
  await client.query(
    "create function public.back_door() returns text language sql security definer set search_path = '' as $$ select 'x' $$",
  );
  const after = (await rehearsal.sql(client, 'what-changed.sql'))[0] ?? [];
  const added = after.filter((row) => !before.some((one) => one.kind === row.kind && one.name === row.name));
  rehearsal.expect(
    added.map(({ kind }) => kind).join() === 'function that runs as its owner,table without row-level security',
    'a new function and an open table are listed',
  );
  rehearsal.step('look');
  rehearsal.result('Planted', 'a function that runs as its owner and a table without row-level security, both listed');
};

/** Callers of the old keys are found in files and in the database; the job of the worker reads its key from Vault. */
export const newApiKeys: Rehearse = async (rehearsal, workspace) => {
  const { client } = await app(rehearsal, workspace);
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'worker.ts'), "Deno.env.get('SUPABASE_SERVICE_ROLE_KEY')");
    writeFileSync(join(folder, 'clean.ts'), 'nothing');
    const found = (await rehearsal.sh('find-callers.sh', folder)).trim().split('\n');
    rehearsal.expect(found.length === 1 && /worker\.ts/.test(found[0] ?? ''), 'the caller is found and nothing else');
  });
  const [callers] = await rehearsal.sql(client, 'callers-in-database.sql');
  rehearsal.expect(
    callers?.some(({ name }) => /send_push_notification_on_insert/.test(String(name))) ?? false,
    'the trigger of the app is listed',
  );
  await client
    .query(
      'create function vault.create_secret(secret text, name text) returns uuid language sql as $$ insert into vault.secrets (secret, name) values ($1, $2) returning id $$',
    )
    .catch(async () => {
      const admin = await connect(`${workspace.local?.url}/${(client as { database?: string }).database}`);
      await admin.query(
        'create function vault.create_secret(secret text, name text) returns uuid language sql security definer as $$ insert into vault.secrets (secret, name) values ($1, $2) returning id $$',
      );
      await admin.end();
    });
  await rehearsal.sql(client, 'job-key.sql');
  const { rows } = await client.query<{ command: string }>(
    "select command from cron.job where jobname = 'push-worker'",
  );
  await client.query(rows[0]?.command ?? '');
  const { rows: calls } = await client.query<{ headers: Record<string, string> }>(
    'select headers from net.http_request_queue',
  );
  rehearsal.expect(
    calls[0]?.headers.apikey === 'sb_secret_of_the_push_worker' && !('Authorization' in (calls[0]?.headers ?? {})),
    'the job sends the key of Vault in its own header',
  );
  rehearsal.step('jobs');
  rehearsal.components.set('pg_cron, pg_net and Vault', 'stand-ins of the lab: tables of jobs, calls and secrets');
};
