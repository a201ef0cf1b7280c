import { parse } from 'sh-syntax';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { listSnippets, readSnippet } from './files';

/** Problems that a shell linter would report, found line by line; here-documents are left to the program that reads them. */
function shellProblems(text: string): string[] {
  const own = text.replace(/<<'?(\w+)'?\n[\s\S]*?\n\1\b/g, '');
  const problems: string[] = [];
  for (const [index, line] of own.split('\n').entries()) {
    if (line.trimStart().startsWith('#')) continue;
    const bare = line
      .replace(/\$\(\(.*?\)\)/g, '')
      .replace(/'[^']*'/g, '')
      .replace(/"(?:\\.|\$\([^)]*\)|[^"\\])*"/g, '""');
    if (/(?<![\\\w=[])\$\{?\w/.test(bare) && !/^\s*\w+=\$/.test(bare))
      problems.push(`line ${index + 1}: unquoted variable: ${line.trim()}`);
    if (/`/.test(bare)) problems.push(`line ${index + 1}: backquotes`);
    if (/^\s*cd [^&|]*$/.test(bare) && !own.includes('set -e')) problems.push(`line ${index + 1}: cd may fail`);
  }
  return problems;
}

describe('shell scripts', () => {
  it.each(listSnippets('scripts', '.sh'))(
    '%s parses, stops at the first problem and quotes what it is given',
    async (path) => {
      const text = readSnippet(path);
      await expect(parse(text)).resolves.toBeDefined();
      expect(text).toMatch(/^#!\/usr\/bin\/env bash\n/);
      expect(text).toMatch(/^set -euo pipefail$/m);
      expect(shellProblems(text)).toEqual([]);
    },
  );
  it('the shell text inside workflows parses and quotes what it is given', async () => {
    for (const path of listSnippets('workflows', '.yml')) {
      const { jobs } = parseYaml(readSnippet(path)) as { jobs: Record<string, { steps: { run?: string }[] }> };
      for (const step of Object.values(jobs).flatMap((job) => job.steps)) {
        if (!step.run) continue;
        await expect(parse(step.run), `${path}: ${step.run}`).resolves.toBeDefined();
        expect(shellProblems(step.run), path).toEqual([]);
      }
    }
  });
  it('the check finds an unquoted variable and an unclosed quote', async () => {
    expect(shellProblems('rm -rf $dir/x')).toHaveLength(1);
    await expect(parse('echo "open')).rejects.toThrow();
  });
  it('no copy or backup is bounded by the age of what it holds, and none deletes at its target', () => {
    for (const path of [...listSnippets('scripts', '.sh'), ...listSnippets('workflows', '.yml')]) {
      const text = readSnippet(path);
      expect(text, path).not.toMatch(
        /--max-age|rclone (sync|move|delete|purge|cleanup)|aws s3 (rm|mv|sync .*--delete)/,
      );
    }
  });
  it('production data is not dumped into a job unless it is encrypted in the same job', () => {
    for (const path of listSnippets('workflows', '.yml')) {
      const text = readSnippet(path);
      if (text.includes('supabase db dump')) expect(text, path).toMatch(/gpg .*--symmetric/);
    }
  });
});
