import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listSnippets, readSnippet } from './files';

interface Step {
  uses?: string;
  run?: string;
}
interface Workflow {
  permissions: Record<string, string>;
  on: Record<string, unknown>;
  jobs: Record<string, { 'timeout-minutes'?: number; steps: Step[] }>;
}

const problems = (name: string, content: string): string[] =>
  parseWorkflow({ name, content }, new NoOperationTraceWriter())
    .context.errors.getErrors()
    .map((error) => error.message);

describe.each(listSnippets('workflows', '.yml'))('%s', (path) => {
  const text = readSnippet(path);
  const workflow = parse(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it("has no problem by the vendor's own workflow schema", () => {
    expect(problems(path, text)).toEqual([]);
  });
  it('pins every action to a full commit, with the version beside it', () => {
    for (const line of text.split('\n').filter((l) => l.includes('uses:'))) {
      expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });
  it('reads the repository at most, and every job ends by itself', () => {
    expect(
      Object.entries(workflow.permissions).filter(([scope, right]) => scope !== 'contents' || right !== 'read'),
    ).toEqual([]);
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  });
  it('gives secrets to scripts as environment, never inside the script text', () => {
    for (const step of steps) expect(step.run ?? '').not.toContain('${{');
  });
});

it('the schema check finds a misspelt key', () => {
  expect(problems('broken.yml', 'on: push\njobs:\n  a:\n    runs_on: x\n    steps: []\n').length).toBeGreaterThan(0);
});
