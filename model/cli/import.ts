import { basename } from 'node:path';
import { named } from '../billing/index';
import type { Forecast } from '../decisions';
import { ModelError } from '../errors';
import {
  compareCharges,
  FileImport,
  IMPORT_FORMATS,
  type ImportedFile,
  importFormat,
  profileOf,
  savedProfile,
  standingMarkdown,
  standingOf,
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

function plansIn({ values }: Words): Readonly<Record<string, string>> {
  const plan = values.get('--plan')?.[0];
  return plan === undefined ? {} : { supabase: plan };
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

/** What of a file goes into the answer: the charges are in the comparison. */
function fileValue({ name, format, rows, notes, problems, problemCount, measures }: ImportedFile) {
  return { name, format, rows, notes, problems, problemCount, measures };
}

function forecastValue({ users, before, after }: Forecast) {
  const total = ({ best }: typeof before) => ({ platform: best.id, usd: best.bill.total });
  return { users, before: total(before), after: total(after) };
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
    const comparison = compareCharges(files, { plans: plansIn(words) });
    const profile = profileOf(files, { ...(users !== undefined && { users }), ...(dau !== undefined && { dau }) });
    const standing = standingOf(profile, comparison, growth === undefined ? {} : { monthlyGrowth: growth / 100 });
    const saved = savedProfile(profile);
    const target = words.values.get('--profile')?.[0];
    if (target !== undefined) await writeWith(target, writeProfile(saved), surroundings);
    const { rooms, next, savings, forecast, platform, monthlyGrowth } = standing;
    const value = {
      files: files.map(fileValue),
      comparison,
      profile: { ...saved, measures: profile.measures, assumptions: profile.assumptions, notes: profile.notes },
      standing: { platform, monthlyGrowth, rooms, next, savings, forecast: forecast.map(forecastValue) },
    };
    const text = (): string =>
      output === 'markdown'
        ? standingMarkdown(profile, comparison, standing).trimEnd()
        : [comparisonText(files, comparison), profileText(profile, standing)].filter(Boolean).join('\n\n');
    return { value, text };
  },
};
