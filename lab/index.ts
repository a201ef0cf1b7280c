import { parseArgs } from 'node:util';
import { checkSql, passes } from './checkSql';
import { inWorkspace, type WorkspaceOptions } from './database/workspace';
import { describe, LabError } from './errors';
import { table } from './measure/print';
import { measure, record } from './measure/run';
import { setup } from './setup';

const usage = `npm run lab -- setup             the programs that some steps need; installs them on Debian and Ubuntu
npm run lab -- check-sql         every SQL file of the guide on the app's whole schema
  --migrations FOLDER            on the app's real migrations instead (a checkout of the app, or its folder)
npm run lab -- measure           what requests and rows cost, written to model/workload/measurements/
  --users 1000,5000,20000        numbers of registered users to measure at, by default 1000,5000
  --months 12 --seed 1           age of the data, and what its random numbers start from
  --dry                          prints the figures and writes no file
For both:
  --server URL                   on this PostgreSQL instead of one that the lab starts
  --port N --data FOLDER         where the lab's own PostgreSQL listens and keeps its files
  --json                         the result as JSON on standard output`;

const options = {
  migrations: { type: 'string' },
  server: { type: 'string' },
  port: { type: 'string' },
  data: { type: 'string' },
  users: { type: 'string', default: '1000,5000' },
  months: { type: 'string', default: '12' },
  seed: { type: 'string', default: '1' },
  dry: { type: 'boolean' },
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

function whole(name: string, text: string, max: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0 && value <= max) return value;
  throw new LabError(`--${name} ${text} is not a whole number from 1 to ${max}`);
}

async function measureVerb(values: ReturnType<typeof read>['values']): Promise<number> {
  const sizes = values.users.split(',').map((text) => whole('users', text, 100_000));
  const of = { months: whole('months', values.months, 36), seed: whole('seed', values.seed, 2 ** 31) };
  const say = (line: string) => console.error(line);
  const measurement = await inWorkspace(workspaceOptions(values), (workspace) => measure(workspace, sizes, of, say));
  console.log(values.json ? JSON.stringify(measurement, null, 2) : table(measurement));
  if (!values.dry) console.error(`written: ${record(measurement)}`);
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
  if (verb === 'measure') return measureVerb(values);
  throw new LabError(`${verb === undefined ? 'name a command' : `unknown command "${verb}"`}\n\n${usage}`);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(describe(error));
  process.exitCode = 1;
}
