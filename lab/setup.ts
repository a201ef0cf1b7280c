import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs that some steps need beyond Node, with the Debian package that brings each. */
const tools: Readonly<Record<string, string>> = {
  psql: 'postgresql-client',
  pg_dump: 'postgresql-client',
  pgbench: 'postgresql-contrib',
  pgbouncer: 'pgbouncer',
  promtool: 'prometheus',
  rclone: 'rclone',
};

function isThere(tool: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, tool), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Installs what is missing with apt where there is apt, and names what is still missing. Returns the number of missing tools. */
export function setup(say: (line: string) => void): number {
  const missing = () => Object.keys(tools).filter((tool) => !isThere(tool));
  const packages = [...new Set(missing().map((tool) => tools[tool] as string))];
  if (packages.length > 0 && isThere('apt-get')) {
    const root = process.getuid?.() === 0 ? [] : ['sudo'];
    const [command = '', ...words] = [...root, 'apt-get', 'install', '--yes', '--no-install-recommends', ...packages];
    spawnSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  for (const tool of Object.keys(tools))
    say(`${tool.padEnd(10)} ${isThere(tool) ? 'found' : `missing: install ${tools[tool]}`}`);
  return missing().length;
}
