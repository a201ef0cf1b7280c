import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { connect } from '../database/connect';
import type { Workspace } from '../database/workspace';
import { ruleTests, withoutThresholds } from './alertScenarios';
import { app } from './app';
import type { Rehearsal } from './rehearsal';
import { inFolder } from './restore';

const shared = '../../../infrastructure/snippets/monitoring';

/** The queries run as the role for them and give what Prometheus reads; each rule fires for series that it must see, and for no others. */
export async function monitoring(rehearsal: Rehearsal, workspace: Workspace): Promise<void> {
  await rehearsal.tool('psql', '--version');
  await rehearsal.tool('promtool', '--version');
  const { url, client } = await app(rehearsal, workspace, { repaired: true });
  await rehearsal.sql(client, 'metrics.sql');
  rehearsal.step('queries');
  await rehearsal.sql(client, 'role.sql');
  rehearsal.step('role');
  await inFolder(async (folder) => {
    const as = new URL(url);
    as.username = 'metrics';
    as.password = 'change-me';
    const env = { METRICS_URL: as.href, TEXTFILES: join(folder, 'text') };
    mkdirSync(env.TEXTFILES);
    await client.query("insert into ops.job_success values ('nightly-export', now())");
    await rehearsal.sh('metrics.sh', folder, env);
    const metrics = await rehearsal.bash('cat text/gymrats.prom', folder);
    rehearsal.expect(metrics.trim().split('\n').length === 12, `twelve values are written, not ${metrics}`);
    rehearsal.step('metrics');
    const metricsRole = await connect(as.href);
    await rehearsal.refused(() => metricsRole.query('select email from auth.users'), /permission denied/);
    await rehearsal.refused(() => metricsRole.query('select * from public.workouts'), /permission denied/);
    await metricsRole.end();

    for (const [step, file] of [
      ['thresholds', 'thresholds.yml'],
      ['rules', 'alerts.yml'],
      ['scrape', 'prometheus.yml'],
    ] as const) {
      writeFileSync(join(folder, file), rehearsal.read(`${shared}/${file}`));
      rehearsal.step(step);
    }
    await rehearsal.sh('check.sh', folder, env);
    rehearsal.step('check');
    const tests = ruleTests(['thresholds.yml', 'alerts.yml']);
    writeFileSync(join(folder, 'tests.yml'), stringify(tests));
    writeFileSync(join(folder, 'alone.yml'), stringify(withoutThresholds(['alerts.yml'])));
    await rehearsal.bash('promtool test rules tests.yml alone.yml', folder);
    const { tests: cases } = tests as { tests: unknown[] };
    rehearsal.result(
      'Rules',
      `${cases.length + 1} series of a project: one healthy, the others ill in one way each, one without thresholds`,
    );
    await rehearsal.sql(client, 'drop-role.sql');
    await rehearsal.refused(() => connect(as.href), /password/);
    rehearsal.wayBack = true;
  });
}
