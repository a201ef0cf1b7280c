import { readFileSync } from 'node:fs';
import type pg from 'pg';
import { connect } from '../database/connect';
import { applySchema } from '../database/schema';
import type { Workspace } from '../database/workspace';
import { guideFile, guideOrder } from '../guideFiles';
import { splitStatements } from '../sql';
import type { Rehearsal } from './rehearsal';

const sample = readFileSync(new URL('../schema/sample.sql', import.meta.url), 'utf8');

/** What pg_cron brings and the stand-in of the schema does not. */
const alterJob = `create or replace function cron.alter_job(job_id bigint, active boolean) returns void
  language sql as $$ update cron.job set active = alter_job.active where jobid = alter_job.job_id $$`;

/** The app's schema in a new database, with people in it unless `empty`, and with the guide's repairs where `repaired`. */
export async function app(
  rehearsal: Rehearsal,
  workspace: Workspace,
  { empty = false, repaired = false } = {},
): Promise<{ readonly url: string; readonly client: pg.Client }> {
  const database = await workspace.createDatabase();
  await applySchema(database.client);
  if (!empty) await database.client.query(sample);
  if (repaired) {
    for (const file of guideOrder().repairs) {
      for (const statement of splitStatements(guideFile(file))) await database.client.query(statement);
    }
  }
  await database.client.query(alterJob);
  const { rows } = await database.client.query<{ version: string }>(
    "select current_setting('server_version') as version",
  );
  rehearsal.components.set('PostgreSQL', rows[0]?.version ?? 'unknown');
  return database;
}

/** Waits until `done` holds; throws after ten seconds with what was waited for. */
export async function until(what: string, done: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await done())) {
    if (Date.now() > end) throw new Error(`waited ten seconds for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Opens a second session, runs `use` with it, and closes it. */
export async function session(url: string, use: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = await connect(url);
  try {
    await use(client);
  } finally {
    await client.end().catch(() => {});
  }
}
