import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ModelError } from '../model/errors';
import { dueTables, isDay, toMarkdown, toText } from '../model/index';
import { runVerb } from './lib/runVerb.mjs';

function checkDay(word: string): string {
  if (!isDay(word)) throw new ModelError('--date', `--date takes a day like 2026-12-01, not ${JSON.stringify(word)}`);
  return word;
}

/** What is due for review, the most important first. The only place with a clock: `--date` replaces it. */
export function due(args: string[]): string {
  const { values } = parseArgs({ args, options: { date: { type: 'string' }, markdown: { type: 'boolean' } } });
  const tables = dueTables(checkDay(values.date ?? new Date().toISOString().slice(0, 10)));
  const write = values.markdown ? (table: (typeof tables)[number]) => toMarkdown(table) : toText;
  return tables.map(write).join('\n\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runVerb('due', () => due(process.argv.slice(2)));
