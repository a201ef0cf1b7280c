import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '../database/connect';
import type { Workspace } from '../database/workspace';
import { app } from './app';
import { Rehearsal } from './rehearsal';
import { inFolder } from './restore';

type Rehearse = (rehearsal: Rehearsal, workspace: Workspace) => Promise<void>;

/** Rows of a file that is executed by the superuser of the lab, as a hosted project lets its owner read the size of its log. */
async function asAdmin(rehearsal: Rehearsal, url: string, file: string): Promise<Record<string, unknown>[][]> {
  const admin = await connect(url.replace('//postgres:', '//supabase_admin:'));
  try {
    return await rehearsal.sql(admin, file);
  } finally {
    await admin.end();
  }
}

/** Two migrations of one number are found; the seed makes three accounts with profiles, and makes none again. */
export const seeded =
  (step: string, seed: string, duplicates: string): Rehearse =>
  async (rehearsal, workspace) => {
    const { client } = await app(rehearsal, workspace, { empty: true, repaired: step === 'data' });
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'supabase/migrations'), { recursive: true });
      for (const name of ['001_a.sql', '002_b.sql']) writeFileSync(join(folder, 'supabase/migrations', name), '');
      rehearsal.expect((await rehearsal.sh(duplicates, folder)) === '', 'different numbers give no line');
      writeFileSync(join(folder, 'supabase/migrations/002_c.sql'), '');
      rehearsal.expect((await rehearsal.sh(duplicates, folder)).trim() === '002', 'a repeated number is found');
    });
    const counts = async () =>
      (
        await client.query(
          'select (select count(*) from public.users) as people, (select count(*) from public.friendships) as edges, (select count(*) from public.workouts) as workouts',
        )
      ).rows[0];
    await rehearsal.sql(client, seed);
    const { people, edges, workouts } = await counts();
    rehearsal.expect(
      people === 3 && edges === 6 && workouts === 3,
      `three friends with a workout each, not ${people}, ${edges}, ${workouts}`,
    );
    rehearsal.step(step);
  };

/** The queue takes a message with its row or not at all, the flag goes and comes back, and what waits is found. */
export const dedicatedService: Rehearse = async (rehearsal, workspace) => {
  const { client } = await app(rehearsal, workspace, { repaired: true });
  await new Rehearsal('realtime-refusing').sql(client, 'polling-on.sql');
  const [tables] = await rehearsal.sql(client, 'chat-tables.sql');
  rehearsal.expect(tables?.length === 2, 'messages are rows');
  await rehearsal.sql(client, 'outbox.sql');
  await rehearsal.sql(client, 'outbox.sql');
  await client.query('set role authenticated');
  await rehearsal.refused(() => client.query('select * from public.realtime_outbox'), /permission denied/);
  await client.query('reset role');
  rehearsal.step('outbox');
  await client.query(
    "insert into public.realtime_outbox (topic, message_id, created_at) values ('chat:a', gen_random_uuid(), now() - interval '5 minutes'), ('chat:b', gen_random_uuid(), now())",
  );
  const [waiting] = await rehearsal.sql(client, 'undelivered.sql');
  rehearsal.expect(waiting?.length === 1, 'a message that waits for minutes is listed, a new one is not');
  await client.query('update public.realtime_outbox set published_at = now()');
  rehearsal.expect((await rehearsal.sql(client, 'undelivered.sql'))[0]?.length === 0, 'nothing waits after publishing');
  const on = await rehearsal.sql(client, 'switch.sql');
  rehearsal.expect(on.at(-1)?.[0]?.percent === 1, 'one in a hundred uses the service');
  rehearsal.step('switch');
  const back = await rehearsal.sql(client, 'switch-back.sql');
  rehearsal.expect(back.at(-1)?.[0]?.value === 'supabase', 'everybody is back');
  rehearsal.wayBack = true;
};

/** Unconfirmed people are counted by hour. */
export const signUpMail: Rehearse = async (rehearsal, workspace) => {
  const { client } = await app(rehearsal, workspace);
  const [hours] = await rehearsal.sql(client, 'unconfirmed.sql');
  rehearsal.expect(
    hours?.[0]?.signed_up === 40 && hours[0].not_confirmed === 40,
    'forty unconfirmed people of this hour are counted',
  );
};

/** A flag is turned off. */
export const regression: Rehearse = async (rehearsal, workspace) => {
  const { client } = await app(rehearsal, workspace);
  await new Rehearsal('realtime-refusing').sql(client, 'polling-on.sql');
  await client.query("insert into public.app_flags (key, value) values ('new_feed', 'on')");
  const off = await rehearsal.sql(client, 'flag-off.sql');
  rehearsal.expect(off.at(-1)?.[0]?.value === 'off', 'the flag is off');
  rehearsal.step('flag');
};

/** The settings that a change of size moves are listed. */
export const largerCompute: Rehearse = async (rehearsal, workspace) => {
  const { client } = await app(rehearsal, workspace);
  const [settings, slots] = await rehearsal.sql(client, 'settings.sql');
  rehearsal.expect(
    settings?.length === 7 && slots?.[0]?.replication_slots === 0,
    'seven settings and the slots are listed',
  );
  rehearsal.step('settings');
};

export const launch: Rehearse = async (rehearsal, workspace) => {
  const { client } = await app(rehearsal, workspace);
  const [counts] = await rehearsal.sql(client, 'counts.sql');
  rehearsal.expect(counts?.[0]?.accounts === 40 && counts[0].workouts === 120, 'accounts and workouts are counted');
};

export const spendCapOff: Rehearse = async (rehearsal, workspace) => {
  const { url } = await app(rehearsal, workspace);
  const [size] = await asAdmin(rehearsal, url, 'size.sql');
  rehearsal.expect(/B$/.test(String(size?.[0]?.databases)), 'the size of the disk is known');
  rehearsal.expect(/^\d+ [kM]B$/.test(String(size?.[0]?.databases)), 'the database is small enough for the cap');
  rehearsal.wayBack = true;
};

/** The jobs of a restored copy are listed and stopped; the newest rows of both sides are compared. */
export const newProject: Rehearse = async (rehearsal, workspace) => {
  const { client } = await app(rehearsal, workspace);
  await client.query("select cron.schedule('push-worker', '* * * * *', 'select 1')");
  const [jobs] = await rehearsal.sql(client, 'jobs.sql');
  rehearsal.expect(jobs?.[0]?.active === true, 'the job is listed');
  const stopped = await rehearsal.sql(client, 'stop-jobs.sql');
  rehearsal.expect(stopped.at(-1)?.every(({ active }) => active === false) ?? false, 'no job is active');
  rehearsal.step('quiet');
  const [newest] = await rehearsal.sql(client, '../../incidents/vendor-outage/newest-rows.sql');
  rehearsal.expect(newest?.length === 5, 'the newest row of each table is known');
  rehearsal.step('compare');
  rehearsal.components.set('pg_cron', 'stand-in of the lab: a table of jobs');
};

/** The newest rows of each table are listed. */
export const vendorOutage: Rehearse = async (rehearsal, workspace) => {
  const { client } = await app(rehearsal, workspace);
  const [newest] = await rehearsal.sql(client, 'newest-rows.sql');
  rehearsal.expect(newest?.length === 5, 'five tables are listed');
};
