import { parseArgs } from 'node:util';
import { checkSql, passes } from './checkSql';
import { inWorkspace, type WorkspaceOptions } from './database/workspace';
import { describe, LabError } from './errors';
import type { Mode } from './load/eventMix';
import { loadTable } from './load/print';
import { recordLoads } from './load/record';
import { type LoadRun, loadRun, prepare } from './load/run';
import { connectionTable, keepConnections, measureConnections } from './measure/connections';
import { table } from './measure/print';
import { putInForce, record } from './measure/record';
import { measure } from './measure/run';
import { setup } from './setup';
import { whole } from './whole';

const usage = `npm run lab                       all of it small: every SQL file, data, five minutes of load in one
  --users 5000 --seconds 60      registered users, and how long the load takes
npm run lab -- load              replays the model's events by open arrival and prints latencies per event
  --users 5000 --app fixed       registered users, and the app "built" or "fixed"
  --rate 20,40 --pool 10         events a second (by default the January peak of these users) and connections; lists run one after another
  --record 10,100,1000,10000     the January peak of these tiers, written to model/workload/loads.json
npm run lab -- setup             the programs that some steps need; installs them on Debian and Ubuntu
npm run lab -- check-sql         every SQL file of the guide on the app's whole schema
  --migrations FOLDER            on the app's real migrations instead (a checkout of the app, or its folder)
npm run lab -- measure           what requests and rows cost, written to model/workload/measurements/
  --users 1000,5000,20000        numbers of registered users to measure at, by default 1000,5000
  --months 12 --seed 1           age of the data, and what its random numbers start from
  --dry                          prints the figures and writes no file
npm run lab -- connections       pool sizes against latency at one load, and PgBouncer's modes with idle clients
  --users 5000 --rate 100        data and events a second; --seconds 30 for each pool
  --keep                         written to model/workload/connections.json, where the machine is otherwise idle
npm run lab -- put-in-force      the latest measurement into model/workload/measured.json, which the model reads
For all:
  --server URL                   on this PostgreSQL instead of one that the lab starts
  --port N --data FOLDER         where the lab's own PostgreSQL listens and keeps its files
  --json                         the result as JSON on standard output`;

const options = {
  migrations: { type: 'string' },
  server: { type: 'string' },
  port: { type: 'string' },
  data: { type: 'string' },
  users: { type: 'string' },
  seconds: { type: 'string', default: '60' },
  rate: { type: 'string' },
  pool: { type: 'string', default: '10' },
  app: { type: 'string', default: 'fixed' },
  record: { type: 'string' },
  months: { type: 'string', default: '12' },
  seed: { type: 'string', default: '1' },
  dry: { type: 'boolean' },
  keep: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

function read() {
  try {
    return parseArgs({ args: process.argv.slice(2), options, allowPositionals: true });
  } catch (error) {
    throw new LabError(`${(error as Error).message}\n\n${usage}`);
  }
}

function workspaceOptions(values: ReturnType<typeof read>['values']): WorkspaceOptions {
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
    throw new LabError(`--port ${values.port} is no port number`);
  }
  if (values.server !== undefined && !/^postgres(ql)?:\/\/./.test(values.server)) {
    throw new LabError('--server takes a connection string: postgres://USER:PASSWORD@HOST:PORT/DATABASE');
  }
  return { server: values.server, port, dataRoot: values.data };
}

function wholeNumber(name: string, text: string, max: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0 && value <= max) return value;
  throw new LabError(`--${name} ${text} is not a whole number from 1 to ${max}`);
}

const list = (name: string, text: string, max: number): number[] =>
  text.split(',').map((one) => wholeNumber(name, one, max));

function dataOf(values: ReturnType<typeof read>['values']): { readonly months: number; readonly seed: number } {
  return { months: wholeNumber('months', values.months, 36), seed: wholeNumber('seed', values.seed, 2 ** 31) };
}

async function wholeVerb(values: ReturnType<typeof read>['values']): Promise<number> {
  const options = {
    ...dataOf(values),
    users: wholeNumber('users', values.users ?? '5000', 100_000),
    seconds: wholeNumber('seconds', values.seconds, 3600),
    pool: wholeNumber('pool', values.pool, 100),
  };
  await inWorkspace(workspaceOptions(values), (workspace) => whole(workspace, options, (line) => console.log(line)));
  return 0;
}

async function loadVerb(values: ReturnType<typeof read>['values']): Promise<number> {
  if (values.app !== 'built' && values.app !== 'fixed')
    throw new LabError(`--app ${values.app} is neither built nor fixed`);
  const mode: Mode = values.app;
  const seconds = wholeNumber('seconds', values.seconds, 3600);
  const pools = list('pool', values.pool, 100);
  const rates = values.rate === undefined ? [undefined] : list('rate', values.rate, 100_000);
  const sizes = list('users', values.record ?? values.users ?? '5000', 100_000);
  const runs: LoadRun[] = [];
  for (const users of sizes) {
    await inWorkspace(workspaceOptions(values), async (workspace) => {
      const data = { ...dataOf(values), users, mode };
      const url = await prepare(workspace, data);
      for (const pool of pools) {
        for (const rate of rates) {
          const run = await loadRun(workspace, url, { ...data, seconds, pool, rate });
          runs.push(run);
          if (!values.json) console.log(`${loadTable(run)}\n`);
        }
      }
    });
  }
  if (values.json) console.log(JSON.stringify(runs, null, 2));
  if (values.record) console.error(`written: ${recordLoads(runs)}`);
  return runs.some(({ all }) => all.errors > 0) ? 1 : 0;
}

async function measureVerb(values: ReturnType<typeof read>['values']): Promise<number> {
  const sizes = list('users', values.users ?? '1000,5000', 100_000);
  const of = dataOf(values);
  const say = (line: string) => console.error(line);
  const measurement = await inWorkspace(workspaceOptions(values), (workspace) => measure(workspace, sizes, of, say));
  console.log(values.json ? JSON.stringify(measurement, null, 2) : table(measurement));
  if (!values.dry) console.error(`written: ${record(measurement).join(', ')}`);
  return 0;
}

async function connectionsVerb(values: ReturnType<typeof read>['values']): Promise<number> {
  const options = {
    ...dataOf(values),
    users: wholeNumber('users', values.users ?? '5000', 100_000),
    rate: wholeNumber('rate', values.rate ?? '100', 100_000),
    seconds: wholeNumber('seconds', values.seconds, 3600),
  };
  const say = (line: string) => console.error(line);
  const measured = await inWorkspace(workspaceOptions(values), (workspace) =>
    measureConnections(workspace, options, say),
  );
  console.log(values.json ? JSON.stringify(measured, null, 2) : connectionTable(measured));
  if (values.keep) console.error(`written: ${keepConnections(measured)}`);
  return 0;
}

async function main(): Promise<number> {
  const { values, positionals } = read();
  const verb = positionals[0];
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (verb === 'check-sql') {
    const report = await inWorkspace(workspaceOptions(values), (workspace) =>
      checkSql(workspace, values.migrations, (line) => console.error(`note: ${line}`)),
    );
    if (values.json) console.log(JSON.stringify(report, null, 2));
    else {
      for (const { file, ok, error } of report.files)
        console.log(`${ok ? 'ok    ' : 'FAILED'} ${file}${error ? `: ${error}` : ''}`);
      for (const name of report.tablesWithoutPolicy) console.log(`FAILED ${name} had policies and has none`);
    }
    return passes(report) ? 0 : 1;
  }
  if (verb === 'setup') return setup((line) => console.log(line)) === 0 ? 0 : 1;
  if (verb === undefined) return wholeVerb(values);
  if (verb === 'load') return loadVerb(values);
  if (verb === 'measure') return measureVerb(values);
  if (verb === 'connections') return connectionsVerb(values);
  if (verb === 'put-in-force') {
    console.error(`written: model/workload/${putInForce()}`);
    return 0;
  }
  throw new LabError(`unknown command "${verb}"\n\n${usage}`);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(describe(error));
  process.exitCode = 1;
}
