import { basename } from 'node:path';
import { named } from '../billing/index';
import { ModelError } from '../errors';
import {
  FileImport,
  IMPORT_FORMATS,
  type ImportedFile,
  importFormat,
  reportOf,
  savedProfile,
  textOf,
  writeProfile,
} from '../imports';
import { checkUsers, USER_RANGE } from '../workload';
import { comparisonText } from './importText';
import { profileText } from './profileText';
import { readNumber } from './scenario';
import type { Surroundings, Verb, Words } from './verb';

const FORMATS = IMPORT_FORMATS.map(({ id }) => id);

async function readFileWith(file: string, format: string, { open, read }: Surroundings): Promise<ImportedFile> {
  const reading = new FileImport(file === '-' ? 'standard input' : named(basename(file)), format);
  if (open === undefined) reading.push(await read(file));
  else for await (const piece of textOf(open(file))) reading.push(piece);
  return reading.finish();
}

function usersIn({ values }: Words): number | undefined {
  const word = values.get('--users')?.[0];
  return word === undefined ? undefined : checkUsers(readNumber('users', word));
}

/** A number of an option within a range; undefined where it is not given. */
function numberIn({ values }: Words, option: string, least: number, most: number): number | undefined {
  const word = values.get(option)?.[0];
  if (word === undefined) return undefined;
  const value = readNumber(option, word);
  if (value >= least && value <= most) return value;
  throw new ModelError(option, `${option}: ${value} is not a number from ${least} to ${most}`);
}

function textFormatIn({ values, flags }: Words): 'text' | 'markdown' {
  const output = values.get('--output')?.[0] ?? 'text';
  if (output !== 'text' && output !== 'markdown') {
    throw new ModelError('--output', `--output: ${JSON.stringify(named(output))} is not text or markdown`);
  }
  if (output === 'markdown' && flags.has('--json')) {
    throw new ModelError('--json', 'import: --json and --output markdown contradict each other; give one of them');
  }
  return output;
}

async function writeWith(file: string, text: string, { write }: Surroundings): Promise<void> {
  if (write === undefined) throw new ModelError('--profile', '--profile: no file can be written here');
  await write(file, text);
}

export const importFiles: Verb = {
  name: 'import',
  usage:
    'import FILE|-... [--format auto|FORMAT] [--plan NAME] [--users N] [--dau N] [--growth PERCENT] [--profile OUT.json] [--output text|markdown] [--json]',
  summary: `read bills, usage exports and metrics of a running app, and compare each line with the prices:
      formats are ${FORMATS.join(', ')};
      auto (default) recognizes them; gzip is read
      the answer has "files"; "comparison" with "lines" (billed, computed, difference and its kind), "unmapped" with the amount
      of each, "other" (purchases, credits, taxes ...), and "mappedShare", the share of the usage money with a price;
      "profile", the values of assumptions that the measurements determine or contradict; and "standing": headroom of the limits,
      the next three things to do, savings found, forecast
      --users and --dau are registered and daily active users where no file says so, --growth is of users in percent a month,
      --plan is the plan of Supabase where no file has its fee; --profile writes the profile for estimate --profile`,
  operands: [1, 100],
  options: {
    '--format': 'value',
    '--plan': 'value',
    '--users': 'value',
    '--dau': 'value',
    '--growth': 'value',
    '--profile': 'value',
    '--output': 'value',
  },
  answer: async (words, surroundings) => {
    const format = words.values.get('--format')?.[0] ?? 'auto';
    if (format !== 'auto') importFormat(format);
    const output = textFormatIn(words);
    const [users, dau] = [usersIn(words), numberIn(words, '--dau', 0, USER_RANGE.max)];
    const growth = numberIn(words, '--growth', 0, 100);
    const files: ImportedFile[] = [];
    for (const file of words.operands) files.push(await readFileWith(file, format, surroundings));
    const plan = words.values.get('--plan')?.[0];
    const terms = {
      ...(users !== undefined && { users }),
      ...(dau !== undefined && { dau }),
      ...(growth !== undefined && { monthlyGrowth: growth / 100 }),
      ...(plan !== undefined && { plan }),
    };
    const { report, profile, standing, markdown } = reportOf(files, terms);
    const target = words.values.get('--profile')?.[0];
    if (target !== undefined) await writeWith(target, writeProfile(savedProfile(profile)), surroundings);
    const text = (): string =>
      output === 'markdown'
        ? markdown().trimEnd()
        : [comparisonText(files, report.comparison), profileText(profile, standing)].filter(Boolean).join('\n\n');
    return { value: report, text };
  },
};
