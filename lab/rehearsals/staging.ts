import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect, withDatabase } from '../database/connect';
import type { Workspace } from '../database/workspace';
import { app } from './app';
import { plant } from './planted';
import { Rehearsal } from './rehearsal';
import { inFolder } from './restore';

/** Two hundred planted values go from production into a private copy, are looked for before and after, and none reaches staging. */
export async function stagingRefresh(rehearsal: Rehearsal, workspace: Workspace): Promise<void> {
  await rehearsal.tool('psql', '--version');
  await rehearsal.tool('openssl', 'version');
  const production = await app(rehearsal, workspace, { repaired: true });
  await production.client.query('set session_replication_role = replica');
  const planted = await plant(production.client);
  rehearsal.expect(
    planted.length === 200 && new Set(planted).size === 200,
    `200 values are planted, not ${planted.length}`,
  );
  const copy = await app(rehearsal, workspace, { empty: true, repaired: true });
  const staging = await app(rehearsal, workspace, { empty: true, repaired: true });
  const exported = new Rehearsal('nightly-export');

  await inFolder(async (folder) => {
    const env = {
      COPY_URL: copy.url,
      SCAN_URL: copy.url,
      ANONYMIZE: join(folder, 'anonymize.sql'),
      ADMIN_URL: withDatabase(copy.url, 'postgres'),
      COPY_NAME: new URL(copy.url).pathname.slice(1),
    };
    writeFileSync(env.ANONYMIZE, rehearsal.read('../../../infrastructure/snippets/sql/anonymize.sql'));
    await exported.sh('key.sh', folder);
    await exported.sh('export.sh', folder, { DATABASE_URL: production.url });
    await exported.sh('encrypt.sh', folder);
    rehearsal.expect(
      (await rehearsal.sql(copy.client, '../../restore/drill/empty.sql'))[0]?.length === 0,
      'the copy is empty',
    );
    await rehearsal.sh('../../restore/nightly-export/decrypt.sh', folder);
    rehearsal.step('fetch');
    await rehearsal.sh('../../restore/drill/load.sh', folder, { DRILL_URL: copy.url });
    rehearsal.step('copy');
    await rehearsal.sh('known.sh', folder, env);
    rehearsal.step('known');
    writeFileSync(join(folder, 'known.txt'), `${planted.join('\n')}\n`);
    await rehearsal.refused(() => rehearsal.sh('scan.sh', folder, env), /personal values survive/);
    const seen = await rehearsal.sh('scan.sh', folder, env).catch((error: Error) => error.message);
    const found = [...seen.matchAll(/(\d+) values in (\S+)/g)].reduce((sum, [, n]) => sum + Number(n), 0);
    rehearsal.expect(found >= 200, `the scan finds every planted value before, not ${found}`);
    await rehearsal.sh('known.sh', folder, env);
    appendFileSync(join(folder, 'known.txt'), `${planted.join('\n')}\n`);
    await rehearsal.sh('anonymise.sh', folder, env);
    rehearsal.step('anonymise');
    rehearsal.expect(
      /no known value is left/.test(await rehearsal.sh('scan.sh', folder, env)),
      'no value is left in the copy',
    );
    rehearsal.step('scan');
    await rehearsal.bash('rm -r export', folder);
    await rehearsal.sh('../../restore/nightly-export/export.sh', folder, { DATABASE_URL: copy.url });
    rehearsal.step('export');

    const load = () => rehearsal.sh('../../restore/drill/load.sh', folder, { DRILL_URL: staging.url });
    await load();
    rehearsal.step('load');
    rehearsal.expect(
      /no known value is left/.test(await rehearsal.sh('scan.sh', folder, { SCAN_URL: staging.url })),
      'no value is left in staging',
    );
    rehearsal.step('scan-staging');
    const [off, waiting] = await rehearsal.sql(staging.client, 'triggers.sql');
    rehearsal.expect(
      off?.length === 0 && waiting?.[0]?.push_queue === 0 && waiting[0].calls === 0,
      'triggers are on and nothing waits',
    );
    const count = async (client: typeof staging.client, table: string): Promise<number> =>
      (await client.query<{ n: number }>(`select count(*) as n from ${table}`)).rows[0]?.n ?? -1;
    await staging.client.query(
      "insert into auth.users (id, email) values (gen_random_uuid(), 'tester@example.invalid')",
    );
    rehearsal.expect(
      (await count(staging.client, 'public.users')) === 41,
      'a new account gets a profile by the trigger',
    );
    const tables = await rehearsal.sql(production.client, '../../leaving/common/count-rows.sql');
    let lost = 0;
    for (const { table_name } of tables.at(-1) ?? []) {
      if (['users', 'app_flags'].includes(String(table_name))) continue;
      lost +=
        (await count(production.client, `public.${table_name}`)) -
        (await count(staging.client, `public.${table_name}`));
    }
    rehearsal.rowsLost = lost;
    rehearsal.expect(lost === 0, 'staging has as many rows as production');
    await load();
    rehearsal.expect((await count(staging.client, 'public.users')) === 40, 'the way back removes what testers added');
    rehearsal.wayBack = true;
    await copy.client.end();
    await rehearsal.sh('destroy.sh', folder, env);
    rehearsal.expect(
      !existsSync(join(folder, 'known.txt')) && !existsSync(join(folder, 'export')),
      'nothing of production is left',
    );
    await rehearsal.refused(() => connect(copy.url), /no such database/);
    rehearsal.step('destroy');
    rehearsal.result(
      'Planted values',
      `200 in 20 kinds of places: ${found} finds before, none after, in the copy and in staging`,
    );
  });
}
