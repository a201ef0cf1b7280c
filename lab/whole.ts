import { checkSql, passes } from './checkSql';
import type { Workspace } from './database/workspace';
import { LabError } from './errors';
import { loadTable } from './load/print';
import { loadRun, prepare } from './load/run';

export interface WholeOptions {
  readonly users: number;
  readonly months: number;
  readonly seed: number;
  readonly seconds: number;
  readonly pool: number;
}

/** Minutes of the peak hour that are replayed, in however many seconds. */
const PEAK_MINUTES = 5;

/**
 * Runs every SQL file of the guide on the whole schema, then loads data for `users`, repairs the app and replays five minutes of the
 * January peak in `seconds`. Throws a LabError when a file or an event fails.
 */
export async function whole(workspace: Workspace, options: WholeOptions, say: (line: string) => void): Promise<void> {
  const started = performance.now();
  const report = await checkSql(workspace, undefined, (line) => say(`note: ${line}`));
  for (const { file, ok, error } of report.files) if (!ok) say(`FAILED ${file}: ${error}`);
  if (!passes(report))
    throw new LabError('a SQL file of the guide fails on the whole schema, or leaves a table without a policy');
  const { tables, policies, functions } = report.schema;
  say(`${report.files.length} SQL files run on ${tables} tables, ${policies} policies and ${functions} functions`);
  const url = await prepare(workspace, { ...options, mode: 'fixed' });
  say(`data of ${options.users} users over ${options.months} months loaded, app repaired`);
  const times = (PEAK_MINUTES * 60) / options.seconds;
  const run = await loadRun(workspace, url, { ...options, mode: 'fixed', times });
  say(`${PEAK_MINUTES} minutes of the January peak in ${options.seconds} s`);
  say(loadTable(run));
  say(`done in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  if (run.all.errors > 0) throw new LabError(`${run.all.errors} events failed: ${run.error}`);
}
