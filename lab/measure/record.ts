import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { at, latestOf, type Measurement, measuredOf, resolveAssumptions } from '@gymrats/model';
import { LabError } from '../errors';
import { writeWhole } from '../writeWhole';

const workload = fileURLToPath(new URL('../../model/workload/', import.meta.url));
const folder = 'measurements/';

/** Files a measurement under its day and revision, and puts it in force if it is the latest. Returns the names of both files. */
export function record(measurement: Measurement): string[] {
  mkdirSync(workload + folder, { recursive: true });
  const name = `${folder}${measurement.date}-${measurement.commit.slice(0, 8)}.json`;
  writeWhole(workload + name, measurement, 1);
  return [name, putInForce()].map((file) => `model/workload/${file}`);
}

/** Writes what the latest measurement says of the model's assumptions to measured.json. Returns its name. */
export function putInForce(): string {
  const file = latestOf(readdirSync(workload + folder).filter((name) => name.endsWith('.json')));
  if (!file) throw new LabError('there is no measurement yet: npm run lab -- measure takes one');
  const measurement = JSON.parse(readFileSync(workload + folder + file, 'utf8')) as Measurement;
  const base = resolveAssumptions('base');
  const using = { edges: at(base, 'friend-edges'), rooms: at(base, 'rooms') };
  writeWhole(`${workload}measured.json`, measuredOf(file, measurement, using));
  return 'measured.json';
}
