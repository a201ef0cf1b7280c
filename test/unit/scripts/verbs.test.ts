import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { due } from '../../../scripts/due.mjs';
import { impact } from '../../../scripts/impact/index.mjs';
import { root } from '../../../scripts/lib/paths.mjs';

// A process with the model starts slowly on a busy machine.
describe('bad input', { timeout: 60_000 }, () => {
  // What the model refuses, and what `parseArgs` refuses.
  it.each([
    ['impact', 'scripts/impact/index.mts', [], '--base REVISION is missing'],
    ['due', 'scripts/due.mts', ['--when', '2026-12-01'], "Unknown option '--when'"],
  ])('of %s is one line and status 2', (verb, script, words, message) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...words], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining(message)]);
    expect(stderr.startsWith(`${verb}: `)).toBe(true);
  });

  it.each([
    ['unknown revision "no-such"', ['--base', 'no-such']],
    ['--preview-url takes a web address', ['--base', 'HEAD', '--preview-url', 'x']],
  ])('of impact is refused: %s', async (message, words) => {
    await expect(impact(words)).rejects.toMatchObject({
      name: 'ModelError',
      message: expect.stringContaining(message),
    });
  });

  it('of due is refused: a day that there is not', () => {
    expect(() => due(['--date', '2026-13-01'])).toThrow('--date takes a day like 2026-12-01, not "2026-13-01"');
  });
});

describe('due', () => {
  it('lists what is due on the day that it is given, as Markdown if wanted', () => {
    const listed = due(['--date', '9999-12-31', '--markdown']);
    expect(listed.match(/^\*\*.* due on 9999-12-31/gm)).toHaveLength(3);
    expect(listed).toContain('| supabase.egress.cached |');
  });
});
