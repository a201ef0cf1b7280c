import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const measurements = join(root, 'model/workload/measurements');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lab-test-'));
  // The server may run as another user, who has to reach its files.
  chmodSync(folder, 0o1777);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly status: number | null;
  readonly said: string;
}

const command = ['--import', 'tsx', 'lab/index.ts'];

function lab(...args: string[]): Ended {
  const { status, stderr, stdout } = spawnSync(process.execPath, [...command, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
}

function end(child: ChildProcess): Promise<Ended> {
  let said = '';
  child.stdout?.on('data', (text) => {
    said += text;
  });
  child.stderr?.on('data', (text) => {
    said += text;
  });
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, said })));
}

/** Process ids of the PostgreSQL servers, or of another of its programs, whose data is below the folder of this test. */
function servers(program = 'postgres'): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
        return (words[0] ?? '').endsWith(`/${program}`) && words.some((word) => word.startsWith(folder));
      } catch {
        return false;
      }
    })
    .map(Number);
}

const until = async (what: string, holds: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 600; tries++) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited in vain for ${what}`);
};

async function leavesNothing(): Promise<void> {
  await until('the server to be gone', () => servers().length === 0);
  await until('its folder to be gone', () => readdirSync(folder).every((name) => !name.startsWith('gymrats-lab-')));
}

describe.runIf(process.platform === 'linux')('The lab', () => {
  test('says that a port is taken, and starts nothing', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const { status, said } = await end(
      spawn(process.execPath, [...command, 'check-sql', '--port', String(port), '--data', folder], { cwd: root }),
    );
    other.close();
    expect(said.trim()).toBe(`port ${port} is taken; leave out --port or name another`);
    expect(status).toBe(1);
    await leavesNothing();
  });

  test('names the migration that fails, and what PostgreSQL says about it', async () => {
    const migrations = join(folder, 'migrations');
    mkdirSync(migrations);
    writeFileSync(join(migrations, '001_first.sql'), 'create table public.a (id integer primary key);');
    writeFileSync(join(migrations, '002_second.sql'), 'alter table public.missing add column b integer;');
    const { status, said } = lab('check-sql', '--migrations', migrations, '--data', folder);
    expect(said.trim()).toBe('migration 002_second.sql: relation "public.missing" does not exist');
    expect(status).toBe(1);
    await leavesNothing();
  });

  test('says that a folder holds no migration', () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const { status, said } = lab('check-sql', '--migrations', empty, '--data', folder);
    expect(said).toContain(`no .sql file in ${empty}`);
    expect(status).toBe(1);
  });

  test('ends a load run with one message when the server is killed in the middle', async () => {
    const child = spawn(
      process.execPath,
      [...command, 'load', '--users', '100', '--rate', '20', '--seconds', '60', '--data', folder],
      { cwd: root },
    );
    const ended = end(child);
    await until('the load to run', () => servers().some((pid) => childrenOf(pid) >= 10));
    for (const pid of servers()) if (childrenOf(pid) >= 10) process.kill(pid, 'SIGQUIT');
    const { status, said } = await ended;
    expect(said).toMatch(/the server (was stopped|crashed|closed the connection)/);
    expect(said).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
    await leavesNothing();
  });

  test('leaves no process and no file behind when it is interrupted', async () => {
    const child = spawn(process.execPath, [...command, 'measure', '--users', '100', '--data', folder], { cwd: root });
    const ended = end(child);
    const before = existsSync(measurements) ? readdirSync(measurements).sort() : [];
    await until('the server to run', () => servers().length > 0);
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ status: 130, said: expect.stringContaining('nothing was left behind') });
    expect(readdirSync(measurements).sort()).toEqual(before);
    await leavesNothing();
  });

  test.each([
    ['makes the data folder', 'initdb'],
    ['starts the server', 'postgres'],
  ])('leaves no process and no file behind when it is killed itself while it %s', async (_, program) => {
    const child = spawn(process.execPath, [...command, 'measure', '--users', '100', '--data', folder], { cwd: root });
    const ended = end(child);
    await until(`${program} to run`, () => servers(program).length > 0);
    child.kill('SIGKILL');
    await ended;
    await leavesNothing();
  });

  test('says that the password is wrong, without printing it', async () => {
    const { startServer } = await import('../server/start');
    const server = await startServer({ dataRoot: folder });
    try {
      const url = `${server.url.replace(server.password, 'a-wrong-one')}/postgres`;
      const { status, said } = await end(
        spawn(process.execPath, [...command, 'check-sql', '--server', url], { cwd: root }),
      );
      expect(said).toContain('the server refused the password');
      expect(said).not.toContain('a-wrong-one');
      expect(status).toBe(1);
    } finally {
      await server.stop();
    }
    await leavesNothing();
  });

  test('says that the disk is full and keeps no measurement', async ({ skip }) => {
    const small = join(folder, 'small');
    mkdirSync(small, { mode: 0o777 });
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=90m,mode=1777', 'tmpfs', small], { stdio: 'ignore' });
    } catch {
      skip('a small file system can be mounted by the administrator only');
    }
    const before = readdirSync(measurements).sort();
    try {
      const { status, said } = lab('measure', '--users', '1000', '--data', small);
      expect(said).toMatch(/the disk (of the server )?is full|No space left/);
      expect(said).not.toMatch(/\n\s+at /);
      expect(status).toBe(1);
      expect(readdirSync(measurements).sort()).toEqual(before);
      await until('the folder to be empty', () => readdirSync(small).length === 0);
    } finally {
      execFileSync('umount', ['-l', small]);
    }
  });
});

/** Number of processes that a process has started. */
function childrenOf(pid: number): number {
  return readdirSync('/proc').filter((name) => {
    try {
      return (
        /^\d+$/.test(name) && Number(readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]) === pid
      );
    } catch {
      return false;
    }
  }).length;
}
