import { readFileSync } from 'node:fs';
import type { PGlite, Transaction } from '@electric-sql/pglite';
import { apply, fixOrder, growthOrder, openEngine } from './engine';

/** Who asks, in relation to the owner of the row. */
export const callers = ['anon', 'owner', 'friend', 'stranger'] as const;
export type Caller = (typeof callers)[number];

/** Id in the sample of the lab: `kind` 1 is a person. */
export const sampleId = (kind: number, n: number): string =>
  `${kind.toString(16).padStart(8, '0')}-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

/** Person 1 owns the rows; 2 is a friend, 20 is not, and shares no room or session. */
export const people: Readonly<Record<Caller, string | null>> = {
  anon: null,
  owner: sampleId(1, 1),
  friend: sampleId(1, 2),
  stranger: sampleId(1, 20),
};

/** The app with rows in every table, after all repairs and growth files. */
export async function openRepaired(): Promise<PGlite> {
  const db = await openEngine();
  await db.exec(readFileSync(new URL('../../lab/schema/sample.sql', import.meta.url), 'utf8'));
  await db.exec('update public.hangout_rooms set members = array[owner_id]; reset session_replication_role');
  await apply(db, 'reconcile.sql', ...fixOrder, ...growthOrder.filter((file) => file !== 'purge.sql'));
  const [low, high] = [sampleId(1, 1), sampleId(1, 2)];
  await db.exec(`
    set session_replication_role = replica;
    insert into public.friendships (user_id, friend_id, status) values ('${high}', '${low}', 'friends');
    insert into public.chat_threads (id, low_user, high_user) values ('${sampleId(9, 1)}', '${low}', '${high}');
    insert into public.chat_messages (thread_id, sender_id, client_id, body) values ('${sampleId(9, 1)}', '${low}', 'c', 'hi');
    insert into public.weekly_volume (week, user_id, volume_kg, sets) values ('2026-01-05', '${low}', 1000, 10);
    insert into public.push_queue (user_id, notification_id, title, body) values ('${low}', gen_random_uuid(), 'a', 'b');
    reset session_replication_role`);
  return db;
}

/** Rows that a statement of a caller touches or returns, or its error; whatever it does is undone. */
export async function attempt(db: PGlite, caller: Caller, sql: string): Promise<number | string> {
  let result: number | string = 0;
  const undo = new Error('undo');
  await db
    .transaction(async (tx: Transaction) => {
      const sub = people[caller];
      await tx.query("select set_config('request.jwt.claims', $1, true)", [
        sub === null ? '' : JSON.stringify({ sub, role: 'authenticated' }),
      ]);
      await tx.exec(`set local role ${sub === null ? 'anon' : 'authenticated'}`);
      const { rows, affectedRows } = await tx.query(sql.replaceAll('$me', `'${sub ?? sampleId(1, 1)}'`));
      result = /^select/i.test(sql.trim()) ? rows.length : (affectedRows ?? 0);
      throw undo;
    })
    .catch((error: Error) => {
      if (error !== undo) result = error.message;
    });
  return result;
}
