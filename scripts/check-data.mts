import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { checkLimitBooks } from '../model/limits/check';
import { limitBookSchema } from '../model/limits/schema';
import { checkPriceBooks, type DataFile, type Problem } from '../model/prices/check';
import { priceBookSchema } from '../model/prices/schema';
import units from '../model/prices/units.json';
import { checkWorkload } from '../model/workload/check';
import { appFactsSchema, assumptionsSchema, evidenceSchema, workPackagesSchema } from '../model/workload/schema';

const NOT_BOOKS = new Set(['schema.json', 'units.json']);
const AHEAD_OF_UTC_MS = 14 * 60 * 60 * 1000;
const MODEL = fileURLToPath(new URL('../model/', import.meta.url));

interface Reading {
  readonly files: readonly DataFile[];
  readonly broken: readonly Problem[];
}

function namesOfBooks(folder: string): string[] {
  return readdirSync(`${MODEL}${folder}`)
    .filter((file) => file.endsWith('.json') && !NOT_BOOKS.has(file))
    .sort();
}

/** A message of the JSON parser with the line that it speaks of, in place of a position in the file. */
function withLine(message: string, text: string): string {
  const position = /at position (\d+)/.exec(message)?.[1];
  const line = position === undefined ? text.split('\n').length : text.slice(0, Number(position)).split('\n').length;
  const words = message.replace(/ ?(in JSON )?at position \d+.*$/s, '').replace(/, "[\s\S]*$/, '');
  return `line ${line}: ${words}`;
}

function read(folder: string, names: readonly string[]): Reading {
  const files: DataFile[] = [];
  const broken: Problem[] = [];
  for (const file of names) {
    const text = readFileSync(`${MODEL}${folder}/${file}`, 'utf8');
    try {
      files.push({ file, data: JSON.parse(text) });
    } catch (error) {
      broken.push({
        file,
        path: '(whole file)',
        problem: `is not JSON: ${withLine((error as Error).message, text)}`,
        cure: 'correct the syntax there or just before it',
      });
    }
  }
  return { files, broken };
}

function report(folder: string, problems: readonly Problem[]): void {
  for (const { file, path, problem, cure } of problems)
    console.error(`model/${folder}/${file}: ${path}: ${problem} - ${cure}`);
}

function writeSchema(path: string, schema: z.ZodType): void {
  writeFileSync(`${MODEL}${path}`, `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`);
}

function count(files: readonly DataFile[], list: string): number {
  return files.reduce((sum, { data }) => sum + ((data as Record<string, unknown[]>)[list]?.length ?? 0), 0);
}

if (process.argv.includes('--write-schemas')) {
  writeSchema('prices/schema.json', priceBookSchema);
  writeSchema('limits/schema.json', limitBookSchema);
  writeSchema('workload/assumptions.schema.json', assumptionsSchema);
  writeSchema('workload/app.schema.json', appFactsSchema);
  writeSchema('workload/evidence.schema.json', evidenceSchema);
  writeSchema('workload/workPackages.schema.json', workPackagesSchema);
}
/** The latest date that it is anywhere: a reading of today is never one of tomorrow, wherever it was made. */
const today = new Date(Date.now() + AHEAD_OF_UTC_MS).toISOString().slice(0, 10);
const prices = read('prices', namesOfBooks('prices'));
const limits = read('limits', namesOfBooks('limits'));
const workload = read('workload', ['assumptions.json', 'app.json', 'evidence.json', 'workPackages.json']);
const priceProblems = [...prices.broken, ...checkPriceBooks(prices.files, today, units)];
const limitProblems = [...limits.broken, ...checkLimitBooks(limits.files, today)];
const [assumptions, app, evidence, workPackages] = workload.files.map(({ data }) => data);
const workloadProblems =
  workload.broken.length > 0 ? workload.broken : checkWorkload({ assumptions, app, evidence, workPackages });
report('workload', workloadProblems);
report('prices', priceProblems);
report('limits', limitProblems);
const total = priceProblems.length + limitProblems.length + workloadProblems.length;
if (total > 0) {
  console.error(`${total} ${total === 1 ? 'problem' : 'problems'} in the data files`);
  process.exitCode = 1;
} else {
  console.log(
    `data: ${count(prices.files, 'prices')} prices in ${prices.files.length} books and ` +
      `${count(limits.files, 'limits')} limits in ${limits.files.length} books, ${(assumptions as unknown[]).length} assumptions, no problem`,
  );
}
