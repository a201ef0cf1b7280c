import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Table } from '@gymrats/model';

/** What the reference pages take from the model. The bundle's model cannot tell: its records come without their evidence. */
export interface ModelFacts {
  /** The date by which each price and limit is to be checked again, by id. */
  readonly reviewBy: Readonly<Record<string, string>>;
  readonly moves: Table;
  readonly readings: Table;
}

/** Asks the model with whole records, in a process of its own, since Docusaurus' loader of plugins does not run it. */
export async function askModel(siteDir: string): Promise<ModelFacts> {
  const script = join(siteDir, 'src/plugins/reference-records/facts.mts');
  const options = { cwd: siteDir, maxBuffer: 16 * 1024 * 1024 };
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script], options);
  return JSON.parse(stdout);
}
