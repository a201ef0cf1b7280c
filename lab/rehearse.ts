import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inWorkspace } from './database/workspace';
import { describe, LabError } from './errors';
import { quick, rehearsals } from './rehearsals';
import { plantMistakes } from './rehearsals/mistakes';
import { MissingTool, Rehearsal } from './rehearsals/rehearsal';

const usage = `npm run rehearse -- [ID …]   executes the files of these runbooks, or of all that can be rehearsed, and records what was measured
  --json                     the records as JSON on standard output
  --check                    execute and compare, and leave the records as they are
  --quick                    only the rehearsals that take a minute together
  --mistakes                 plants mistakes in the runbooks' files, one at a time; each must be noticed by name`;

interface Outcome {
  readonly id: string;
  readonly state: 'done' | 'not run' | 'failed';
  readonly error: string | null;
  readonly seconds: number;
  readonly allSteps: number;
  /** Steps that need a vendor, a store or people; the page says which and why. */
  readonly elsewhere: number;
  readonly hasWayBack: boolean;
  readonly record: ReturnType<Rehearsal['record']>;
}

async function rehearse(id: string, today: string): Promise<Outcome> {
  const started = performance.now();
  const rehearsal = new Rehearsal(id);
  let state: Outcome['state'] = 'done';
  let error: string | null = null;
  try {
    const execute = rehearsals[id];
    if (execute === undefined)
      throw new LabError(`runbook "${id}" has no rehearsal: ${Object.keys(rehearsals).join(', ')}`);
    await inWorkspace({}, (workspace) => execute(rehearsal, workspace));
    rehearsal.complete();
  } catch (thrown) {
    state = thrown instanceof MissingTool ? 'not run' : 'failed';
    error = describe(thrown);
    if (process.env.DEBUG) console.error(thrown);
  }
  const seconds = (performance.now() - started) / 1000;
  const { allSteps, elsewhere, hasWayBack } = rehearsal;
  return {
    id,
    state,
    error,
    seconds,
    allSteps: allSteps.length,
    elsewhere: elsewhere.length,
    hasWayBack,
    record: rehearsal.record(today),
  };
}

function print({ id, state, error, seconds, allSteps, elsewhere, hasWayBack, record }: Outcome): void {
  if (state !== 'done') {
    console.log(`${id.padEnd(22)} ${state}: ${error}`);
    return;
  }
  const columns = [
    id.padEnd(22),
    `${record.steps.length}/${allSteps}`.padStart(6),
    `${elsewhere}`.padStart(11),
    (record.downtimeSeconds === null ? '-' : `${record.downtimeSeconds} s`).padStart(9),
    (record.rowsLost === null ? '-' : `${record.rowsLost}`).padStart(11),
    (record.wayBack ? 'yes' : hasWayBack ? 'no' : '-').padStart(9),
    `${seconds.toFixed(1)} s`.padStart(8),
    `  ${record.components.map(({ name, version }) => `${name} ${version}`).join(', ')}`,
  ];
  console.log(columns.join(''));
}

/** One line under the table. `elsewhere` counts steps that only a vendor's console, a store or people can do. */
function summary(outcomes: readonly Outcome[]): string {
  const done = outcomes.filter(({ state }) => state === 'done');
  const whole = done.filter(({ record, allSteps }) => record.steps.length === allSteps).length;
  return `${done.length} of ${outcomes.length} rehearsed, ${whole} with every step; no step that can be executed here is left out`;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    options: {
      json: { type: 'boolean' },
      check: { type: 'boolean' },
      quick: { type: 'boolean' },
      mistakes: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (values.mistakes) return plantMistakes(positionals);
  const unknown = positionals.filter((id) => rehearsals[id] === undefined);
  if (unknown.length > 0) throw new LabError(`no rehearsal of ${unknown.join(', ')}\n\n${usage}`);
  const today = new Date().toISOString().slice(0, 10);
  const outcomes: Outcome[] = [];
  if (!values.json)
    console.log(`${'runbook'.padEnd(22)} steps  elsewhere  refused  rows lost  way back    took  components`);
  for (const id of positionals.length > 0 ? positionals : values.quick ? quick : Object.keys(rehearsals)) {
    const outcome = await rehearse(id, today);
    outcomes.push(outcome);
    if (outcome.state === 'done' && !values.check) {
      const file = join(new Rehearsal(id).folder, 'rehearsal.json');
      writeFileSync(file, `${JSON.stringify(outcome.record, null, 2)}\n`);
    }
    if (!values.json) print(outcome);
  }
  if (!values.json) console.log(summary(outcomes));
  if (values.json) console.log(JSON.stringify(outcomes, null, 2));
  return outcomes.some(({ state }) => state === 'failed') ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(describe(error));
  process.exitCode = 1;
}
