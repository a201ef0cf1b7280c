import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const cli = join(root, 'lab/node_modules/.bin/supabase');
/** What the CLI says once it has understood a command and misses an account, a linked project, or Docker. */
const UNDERSTOOD = /access token not provided|cannot find project ref|docker|failed to inspect service/i;
/** Values of the variables that the commands use. A reference of a project is twenty letters. */
const VALUES: Readonly<Record<string, string>> = { DATABASE_URL: 'postgres://user:secret@127.0.0.1:1/postgres' };
const REFERENCE = 'abcdefghijklmnopqrst';

/** Commands of the Supabase CLI in a text: lines of scripts and workflows, and code within sentences. */
function commandsOf(text: string): string[] {
  const whole = text.replaceAll(/\\\n\s*/g, '');
  const lines = whole.matchAll(/^\s*(?:run: )?(?:npx )?supabase ([a-z].*)$/gm);
  const inline = whole.matchAll(/`supabase ([^`]+ --[^`]+)`/g);
  return [...lines, ...inline].map(([, words = '']) => words);
}

const wordsOf = (command: string): string[] =>
  command
    .split(/\s+/)
    .map((word) => word.replaceAll('"', '').replace('ADDRESS', '192.0.2.1'))
    .map((word) => (word === 'REF' ? REFERENCE : word))
    .map((word) => (word.startsWith('$') ? (VALUES[word.slice(1)] ?? REFERENCE) : word));

const commands = new Set(
  readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:sh|yml|mdx)$/.test(name))
    .flatMap((name) => commandsOf(readFileSync(join(root, 'docs', name), 'utf8'))),
);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'supabase-cli-'));
  for (const name of ['home', 'export', 'supabase/functions']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'supabase/config.toml'), 'project_id = "app"\n');
  for (const name of ['staging.secrets.env', 'supabase/functions/.env.local'])
    writeFileSync(join(folder, name), 'A=b\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The last line that a command prints without an account, a linked project and Docker: it ends before it does anything. */
function answerTo(command: string): string {
  const env = {
    HOME: join(folder, 'home'),
    PATH: dirname(process.execPath),
    CI: '1',
    SUPABASE_TELEMETRY_DISABLED: '1',
  };
  const { stdout, stderr } = spawnSync(process.execPath, [cli, ...wordsOf(command)], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  const lines = `${stdout}${stderr}`.trim().split('\n');
  return lines.filter((line) => !line.startsWith('Try rerunning')).at(-1) ?? '';
}

describe('The Supabase CLI', () => {
  test.each([...commands])('understands: supabase %s', (command) => {
    expect(answerTo(command)).toMatch(UNDERSTOOD);
  });

  test('refuses a flag or a command that it does not have', () => {
    expect(commands.size).toBeGreaterThan(20);
    for (const command of ['secrets list --bogus', 'db pushed --linked'])
      expect(answerTo(command)).not.toMatch(UNDERSTOOD);
  });

  test('is never asked to push or compare migrations without naming the project: from version 3 it would take the local one', () => {
    const unnamed = [...commands].filter((command) => /^(?:db push|migration list)\b/.test(command));
    expect(unnamed.filter((command) => !/--(?:linked|remote|db-url|project-ref)\b/.test(command))).toEqual([]);
    expect(unnamed.length).toBeGreaterThan(1);
  });

  test("is installed by the guide's workflows in the version that is tried here", () => {
    const folder = join(root, 'docs/infrastructure/snippets/workflows');
    const versions = readdirSync(folder).flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/setup-cli@.*\n\s+with:\n\s+version: (\S+)/g)].map(
        ([, version]) => version,
      ),
    );
    const tried = JSON.parse(readFileSync(join(root, 'lab/node_modules/supabase/package.json'), 'utf8')).version;
    expect(versions.length).toBeGreaterThan(3);
    expect(new Set(versions)).toEqual(new Set([tried]));
  });
});
