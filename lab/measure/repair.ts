import type pg from 'pg';
import { describe, LabError } from '../errors';
import { guideFile, guideOrder } from '../guideFiles';
import { splitStatements } from '../sql';

/**
 * Turns the app as built into the app after its repairs: every file of the guide in its order, then what a running app would have
 * by now. `around` runs each file; without it the file runs as it is.
 */
export async function repair(
  client: pg.Client,
  around: (file: string, run: () => Promise<void>) => Promise<void> = (_file, run) => run(),
): Promise<void> {
  const order = guideOrder();
  for (const file of [...order.repairs, ...order.growth]) {
    await around(file, async () => {
      try {
        for (const statement of splitStatements(guideFile(file))) await client.query(statement);
      } catch (error) {
        throw new LabError(`${file}: ${describe(error)}`);
      }
    });
  }
  // A repair marks every row as changed now; a delta sync has to find what changed in the last days.
  await client.query('set session_replication_role = replica');
  await client.query('update public.workouts set updated_at = created_at');
  await client.query('set session_replication_role = origin');
  await client.query("select ops.refresh_weekly_volume('-infinity')");
}
