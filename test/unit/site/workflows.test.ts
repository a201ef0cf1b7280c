import { readdirSync, readFileSync } from 'node:fs';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly steps?: readonly Step[];
  readonly uses?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly group: string };
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = '.github/workflows';
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** What a runner has besides Node. */
const programs = ['npm', 'cat', 'tar', 'gh', 'git'];

/** The rights to write that a job needs, and why nothing else has them. */
const MAY_WRITE: Readonly<Record<string, readonly string[]>> = {
  'publish.yml deploy': ['pages', 'id-token'],
  'publish.yml refresh': ['contents'],
  'comment.yml comment': ['pull-requests'],
  'due.yml issue': ['issues'],
  'release.yml release': ['contents'],
};

const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps = [] }) => steps);
const written = (permissions: Job['permissions'] = {}) =>
  Object.keys(permissions).filter((scope) => permissions[scope] === 'write');

/** What is wrong with a command: a program that is not known, or a verb that package.json has not. */
function commandProblems(run: string): string[] {
  return run
    .split(/\n|&&/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => {
      const [program = '', ...rest] = line.split(/\s+/);
      if (!programs.includes(program)) return [`${program} is no known command: ${line}`];
      if (program !== 'npm' || /^(?:ci|test|audit)$/.test(rest[0] ?? '')) return [];
      const verb = rest.slice(1).find((word) => !word.startsWith('--')) ?? '';
      return rest[0] === 'run' && scripts[verb] !== undefined ? [] : [`package.json has no script for: ${line}`];
    });
}

describe.each(workflows)('$name', ({ name, text, workflow }) => {
  it("has no problem by the vendor's own workflow schema", () => {
    const { context } = parseWorkflow({ name, content: text }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  });

  it('pins every action to a full commit, with the version beside it', () => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line) && !line.includes('uses: ./'));
    for (const line of uses) expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('calls known commands and scripts that exist', () => {
    expect(stepsOf(workflow).flatMap(({ run }) => (run === undefined ? [] : commandProblems(run)))).toEqual([]);
  });

  it('says what it may do, and may write only what its job is for', () => {
    expect(workflow.permissions).toBeDefined();
    expect(written(workflow.permissions)).toEqual([]);
    for (const [job, { permissions }] of Object.entries(workflow.jobs))
      expect(written(permissions), job).toEqual(MAY_WRITE[`${name} ${job}`] ?? []);
  });

  it('keeps no token in a checkout, ends by itself and does not run twice at once', () => {
    for (const { uses, with: settings } of stepsOf(workflow))
      if (uses?.startsWith('actions/checkout@')) expect(settings?.['persist-credentials']).toBe(false);
    for (const job of Object.values(workflow.jobs)) if (!job.uses) expect(job['timeout-minutes']).toBeGreaterThan(0);
    expect(workflow.concurrency?.group).toMatch(/./);
  });

  it('gives nothing of a pull request to a script as text, nor rights to its code', () => {
    for (const { run, with: settings } of stepsOf(workflow)) expect(`${run} ${settings?.script}`).not.toContain('${{');
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    // A workflow that follows a pull request checks out the default branch, never the head of the pull request.
    if (workflow.on.workflow_run)
      for (const { uses, with: settings } of stepsOf(workflow))
        if (uses?.startsWith('actions/checkout@')) expect(Object.keys(settings ?? {})).toEqual(['persist-credentials']);
  });
});

it('a pull request builds the site four times at most', () => {
  const systems = (job: Job & { strategy?: { matrix: { os: readonly string[] } } }) =>
    job.strategy?.matrix.os.length ?? 1;
  const builds = workflows
    .filter(({ workflow }) => 'pull_request' in workflow.on)
    .flatMap(({ workflow }) => Object.values(workflow.jobs))
    .map((job) => {
      const runs = (job.steps ?? []).map(({ run }) => run ?? '');
      // `npm test` builds the site and, in a copy, the planted faults.
      const own =
        runs.filter((run) => run === 'npm run build').length + 2 * runs.filter((run) => run === 'npm test').length;
      return own * systems(job);
    });
  expect(builds.reduce((sum, count) => sum + count, 0)).toBe(4);
});

it('a release is tested before it is published, and knows its own address', () => {
  const release = workflows.find(({ name }) => name === 'release.yml');
  expect(release?.workflow.jobs.release).toMatchObject({ needs: 'test' });
  expect(release?.text).toMatch(/SITE_URL: \S+ steps\.pages\.outputs\.origin/);
});

it('one version of an action is used everywhere', () => {
  const pins = workflows.flatMap(({ text }) => [...text.matchAll(/uses: (actions\/[\w-]+)@(\w+)/g)]);
  const actions = new Set(pins.map(([, action]) => action));
  for (const action of actions) {
    const commits = pins.filter(([, other]) => other === action).map(([, , commit]) => commit);
    expect(new Set(commits).size, action).toBe(1);
  }
  expect(actions.size).toBeGreaterThan(4);
});

describe('the checks of workflows see', () => {
  it.each([
    ['npm run tset', ['package.json has no script for: npm run tset']],
    ['npm ci\ncurl https://example.org', ['curl is no known command: curl https://example.org']],
    ['npm run --silent sbom', []],
  ])('%j', (run, problems) => {
    expect(commandProblems(run)).toEqual(problems);
  });
});
