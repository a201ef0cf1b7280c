import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type pg from 'pg';
import { parse } from 'yaml';
import { LabError } from '../errors';
import type { RunAs } from '../server/binaries';
import { splitStatements } from '../sql';

const runbooks = fileURLToPath(new URL('../../docs/runbooks/', import.meta.url));
const run = promisify(execFile);

/** A tool that is not installed: the rehearsal is reported as not run, with this message. */
export class MissingTool extends LabError {}

/** Folder of a runbook, by its id. Throws a LabError where there is none. */
export function runbookFolder(id: string): string {
  for (const group of readdirSync(runbooks)) {
    const folder = join(runbooks, group, id);
    if (existsSync(join(folder, 'runbook.yaml'))) return folder;
  }
  throw new LabError(`there is no runbook "${id}"`);
}

/** A change of one file of a runbook that its rehearsal must notice. */
export interface Mistake {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Values that take the place of what a file's comment asks the reader to replace. */
export type Replacements = Readonly<Record<string, string>>;

/** Executes the files of one runbook and records what was executed and measured. */
export class Rehearsal {
  readonly folder: string;
  /** Ids of all steps of the runbook. */
  readonly allSteps: readonly string[];
  /** Ids of the steps that the runbook says cannot be rehearsed here. */
  readonly elsewhere: readonly string[];
  /** Whether the runbook has a way back that can be executed here. */
  readonly hasWayBack: boolean;
  readonly components = new Map<string, string>();
  readonly results: { name: string; value: string }[] = [];
  downtimeSeconds: number | null = null;
  rowsLost: number | null = null;
  wayBack = false;
  readonly #files = new Map<string, string>();
  readonly #steps = new Set<string>();

  /** With `mistake`, the text of one file is changed before it is executed. */
  constructor(
    readonly id: string,
    private readonly mistake?: Mistake,
  ) {
    this.folder = runbookFolder(id);
    const record = parse(readFileSync(join(this.folder, 'runbook.yaml'), 'utf8')) as {
      steps: { id: string; notRehearsed?: string }[];
      wayBack: { steps: { notRehearsed?: string }[] };
    };
    this.allSteps = record.steps.map((step) => step.id);
    this.elsewhere = record.steps.filter((step) => step.notRehearsed !== undefined).map((step) => step.id);
    this.hasWayBack = record.wayBack.steps.some((step) => step.notRehearsed === undefined);
  }

  /** Marks a step as executed. Throws when the runbook has no such step. */
  step(id: string): void {
    if (!this.allSteps.includes(id)) throw new LabError(`${this.id} has no step "${id}"`);
    this.#steps.add(id);
  }

  /** Text of a file as the page shows it, with the replacements that its comment asks for; each must occur. */
  read(file: string, replace: Replacements = {}): string {
    const text = this.#text(file);
    this.#files.set(file, createHash('sha256').update(text).digest('hex'));
    return Object.entries(replace).reduce((now, [from, to]) => {
      this.expect(now.includes(from), `${file} contains "${from}"`);
      return now.replaceAll(from, to);
    }, text);
  }

  #text(file: string): string {
    const text = readFileSync(join(this.folder, file), 'utf8');
    if (this.mistake?.file !== file) return text;
    const { from, to } = this.mistake;
    if (!text.includes(from)) throw new LabError(`the mistake cannot be planted: ${file} has no "${from}"`);
    return text.replace(from, to);
  }

  /** Executes an SQL file a statement at a time, as psql does. Returns the rows of each statement. */
  async sql(client: pg.Client, file: string, replace: Replacements = {}): Promise<Record<string, unknown>[][]> {
    const rows: Record<string, unknown>[][] = [];
    for (const statement of splitStatements(this.read(file, replace))) {
      rows.push((await client.query(statement)).rows);
    }
    return rows;
  }

  /** Executes a shell file with bash in `cwd`. Returns what it printed; throws what it said when it fails. */
  async sh(file: string, cwd: string, env: Readonly<Record<string, string>> = {}, as: RunAs = {}): Promise<string> {
    return this.bash(this.read(file), cwd, env, as);
  }

  async bash(script: string, cwd: string, env: Readonly<Record<string, string>> = {}, as: RunAs = {}): Promise<string> {
    const { stdout, stderr } = await run('bash', ['-e', '-c', script], { ...as, cwd, env: { ...process.env, ...env } });
    return stdout + stderr;
  }

  /** Version of a tool for the record. Throws MissingTool when it is not installed. */
  async tool(name: string, ...args: string[]): Promise<void> {
    try {
      const { stdout } = await run(name, args);
      this.components.set(name, /v?(\d+(?:\.\d+)+)/.exec(stdout)?.[1] ?? 'unknown');
    } catch {
      throw new MissingTool(`${name} is not installed`);
    }
  }

  /** Throws a LabError that names what was not as the runbook says. */
  expect(holds: boolean, what: string): void {
    if (!holds) throw new LabError(`${this.id}: expected that ${what}`);
  }

  /** Executes `action` and checks that it is refused with a message like `pattern`. */
  async refused(action: () => Promise<unknown>, pattern: RegExp): Promise<void> {
    const message = await action().then(
      () => undefined,
      (error: Error) => error.message,
    );
    this.expect(message !== undefined && pattern.test(message), `this is refused with ${pattern}, not ${message}`);
  }

  /** Throws a LabError that names what was left out: a step that can be executed here, or the way back. */
  complete(): void {
    const left = this.allSteps.filter((id) => !this.#steps.has(id) && !this.elsewhere.includes(id));
    this.expect(left.length === 0, `every step is executed; left out: ${left.join(', ')}`);
    this.expect(!this.hasWayBack || this.wayBack, 'the way back is executed');
  }

  result(name: string, value: string): void {
    this.results.push({ name, value });
  }

  /** The record that rehearsal.json holds. */
  record(date: string) {
    return {
      runbook: this.id,
      date,
      components: [...this.components].map(([name, version]) => ({ name, version })),
      steps: this.allSteps.filter((id) => this.#steps.has(id)),
      wayBack: this.wayBack,
      downtimeSeconds: this.downtimeSeconds,
      rowsLost: this.rowsLost,
      results: this.results,
      files: [...this.#files].map(([file, sha256]) => ({ file, sha256 })),
    };
  }
}
