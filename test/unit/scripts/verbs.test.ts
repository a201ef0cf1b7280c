import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { root } from '../../../scripts/lib/paths.mjs';

function runNode(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}
const tsx = (script: string, ...words: readonly string[]) => runNode('--import', 'tsx', script, ...words);

// A process with the model starts slowly on a busy machine.
describe('bad input', { timeout: 60_000 }, () => {
  it.each([
    ['due', 'scripts/due.mts', ['--date', '2026-13-01'], '--date takes a day like 2026-12-01, not "2026-13-01"'],
    ['due', 'scripts/due.mts', ['--when', '2026-12-01'], "Unknown option '--when'"],
    ['impact', 'scripts/impact/index.mts', [], '--base REVISION is missing'],
    ['impact', 'scripts/impact/index.mts', ['--base', 'no-such'], 'unknown revision "no-such"'],
    [
      'impact',
      'scripts/impact/index.mts',
      ['--base', 'HEAD', '--preview-url', 'x'],
      '--preview-url takes a web address',
    ],
  ])('of %s is one line and status 2', (verb, script, words, message) => {
    const { status, stdout, stderr } = tsx(script, ...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining(message)]);
    expect(stderr.startsWith(`${verb}: `)).toBe(true);
  });
});

describe('due', { timeout: 60_000 }, () => {
  it('lists what is due on the day that it is given, as Markdown if wanted', () => {
    const { status, stdout } = tsx('scripts/due.mts', '--date', '9999-12-31', '--markdown');
    expect(status).toBe(0);
    expect(stdout.match(/^\*\*.* due on 9999-12-31/gm)).toHaveLength(3);
    expect(stdout).toContain('| supabase.egress.cached |');
  });
});
