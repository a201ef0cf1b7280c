import { connect, withDatabase } from '../database/connect';
import type { Workspace } from '../database/workspace';
import { app, session } from './app';
import type { Rehearsal } from './rehearsal';

type Rehearse = (rehearsal: Rehearsal, workspace: Workspace) => Promise<void>;

const roleUrl = (url: string, role: string, password: string): string => {
  const other = new URL(url);
  other.username = role;
  other.password = password;
  return withDatabase(other.href, other.pathname.slice(1));
};

/** The role of a new developer reads what it may, is refused the rest, and is dropped. */
export const newDeveloper: Rehearse = async (rehearsal, workspace) => {
  const { url, client } = await app(rehearsal, workspace);
  await rehearsal.sql(client, 'read-role.sql');
  await session(roleUrl(url, 'reader_ada', 'change-me'), async (reader) => {
    rehearsal.expect(
      (await reader.query('select id from public.workouts')).rowCount === 120,
      'all workouts are readable',
    );
    rehearsal.expect(
      (await reader.query('select id, total_xp from public.users')).rowCount === 40,
      'the allowed columns of people are readable',
    );
  });
  rehearsal.step('read');
  await client.query('grant reader_ada to current_user with set true').catch(() => {});
  const [, email, update] = rehearsal.read('refused.sql').split(';');
  await client.query('set role reader_ada');
  await rehearsal.refused(() => client.query(String(email)), /permission denied/);
  await rehearsal.refused(() => client.query(String(update)), /permission denied/);
  await client.query('reset role');
  await rehearsal.sql(client, 'drop-role.sql');
  await rehearsal.refused(() => session(roleUrl(url, 'reader_ada', 'change-me'), async () => {}), /password/);
  rehearsal.wayBack = true;
  rehearsal.result('Refused', 'e-mail addresses, and every write');
};

/** The role of a leaving developer is dropped while it has a session. */
export const leavingDeveloper: Rehearse = async (rehearsal, workspace) => {
  const { url, client } = await app(rehearsal, workspace);
  const created = new (await import('./rehearsal')).Rehearsal('new-developer');
  await created.sql(client, 'read-role.sql');
  const reader = await connect(roleUrl(url, 'reader_ada', 'change-me'));
  const [before] = await rehearsal.sql(client, 'roles.sql');
  rehearsal.expect(
    before?.some((row) => row.rolname === 'reader_ada' && row.sessions === 1) ?? false,
    'the role and its session are listed',
  );
  await rehearsal.sql(client, 'drop-role.sql');
  rehearsal.step('role');
  await rehearsal.refused(() => reader.query('select 1'), /terminat|not queryable/i);
  const [after] = await rehearsal.sql(client, 'roles.sql');
  rehearsal.expect(!after?.some((row) => row.rolname === 'reader_ada'), 'the role is gone');
  await reader.end().catch(() => {});
};
