import { chownSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect, withDatabase } from '../database/connect';
import { freePort } from '../server/port';
import { until } from './app';
import { withOwnServer } from './ownServer';
import type { Rehearsal } from './rehearsal';

const ini = '../../../infrastructure/snippets/config/pgbouncer.ini';

/** PgBouncer starts with the configuration of the guide, encrypts both sides, refuses plain text, and serves 200 clients by 7 connections. */
export async function connectionPooler(rehearsal: Rehearsal): Promise<void> {
  await rehearsal.tool('pgbouncer', '--version');
  await rehearsal.tool('openssl', 'version');
  await rehearsal.tool('pgbench', '--version');
  await withOwnServer(rehearsal, '', async (own) => {
    const port = await freePort();
    const env = { ...own.env, PORT: String(port), PGPASSWORD: 'secret' };
    const run = (file: string) => rehearsal.sh(file, own.folder, env, own.as);
    await run('certificates.sh');
    await rehearsal.bash(
      `cp database.crt ${own.data}/server.crt; cp database.key ${own.data}/server.key; echo 'ssl = on' >> ${own.data}/postgresql.conf; pg_ctl -D ${own.data} -o '-p ${own.port}' -l server.log -w restart`,
      own.folder,
      own.env,
      own.as,
    );
    const admin = await connect(own.url);
    const { rows: version } = await admin.query<{ version: string }>(
      "select current_setting('server_version') as version",
    );
    rehearsal.components.set('PostgreSQL', version[0]?.version ?? 'unknown');
    await admin.query("create role app login password 'secret'");
    await admin.query('create database gymrats owner app');
    const [lines] = await rehearsal.sql(admin, 'userlist.sql');
    const save = (name: string, text: string): void => {
      writeFileSync(join(own.folder, name), text, { mode: 0o600 });
      if (own.as.uid !== undefined && own.as.gid !== undefined)
        chownSync(join(own.folder, name), own.as.uid, own.as.gid);
    };
    save('userlist.txt', `${lines?.[0]?.line}\n`);
    rehearsal.expect(/^"app" "SCRAM-SHA-256\$/.test(String(lines?.[0]?.line)), 'the list holds a verifier');
    rehearsal.step('userlist');
    const old = Number(/1\.(\d+)/.exec(rehearsal.components.get('pgbouncer') ?? '')?.[1]) < 21;
    save(
      'pgbouncer.ini',
      rehearsal.read(ini, {
        'host=database.gymrats.internal port=5432': `host=localhost port=${own.port}`,
        'listen_addr = 10.0.0.20': 'listen_addr = localhost',
        'listen_port = 6432': `listen_port = ${port}\nunix_socket_dir =`,
        '/etc/pgbouncer/': `${own.folder}/`,
        '/var/log/pgbouncer/': `${own.folder}/`,
        '/run/pgbouncer/': `${own.folder}/`,
        ...(old ? { 'max_prepared_statements = 200\n': '' } : {}),
      }),
    );
    rehearsal.step('configure');
    try {
      await run('start.sh');
      const log = () => readFileSync(join(own.folder, 'pgbouncer.log'), 'utf8');
      await until('the pooler', async () => existsSync(join(own.folder, 'pgbouncer.log')) && /process up/.test(log()));
      rehearsal.step('start');
      rehearsal.expect((await run('connect.sh')).startsWith('t'), 'the connection to the database is encrypted');
      rehearsal.step('connect');
      save('select.sql', rehearsal.read('select.sql'));
      rehearsal.step('statement');
      const said = run('many.sh');
      let most = 0;
      const watch = await connect(withDatabase(own.url, 'gymrats'));
      const end = Date.now() + 9000;
      while (Date.now() < end) {
        const { rows } = await watch.query<{ n: number }>(
          "select count(*) as n from pg_stat_activity where usename = 'app'",
        );
        most = Math.max(most, rows[0]?.n ?? 0);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      await watch.end();
      const text = await said;
      rehearsal.expect(/number of failed transactions: 0 /.test(text), `no transaction fails: ${text}`);
      rehearsal.expect(most > 0 && most <= 7, `at most 5 connections and 2 in reserve are used, not ${most}`);
      rehearsal.step('many');
      rehearsal.result(
        '200 clients',
        `${most} server connections, ${/tps = (\d+)/.exec(text)?.[1]} transactions a second, 0 failed`,
      );
      await run('connect.sh');
    } finally {
      await admin.end();
      await run('stop.sh');
    }
    await until('the end of the pooler', async () => !existsSync(join(own.folder, 'pgbouncer.pid')));
    rehearsal.wayBack = true;
  });
}
