import { basename } from 'node:path';
import { named } from '../billing/index';
import { compareCharges, FileImport, IMPORT_FORMATS, type ImportedFile, importFormat, textOf } from '../imports';
import { comparisonText } from './importText';
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

/** What of a file goes into the answer: the charges are in the comparison. */
function fileValue({ name, format, rows, notes, problems, problemCount, measures }: ImportedFile) {
  return { name, format, rows, notes, problems, problemCount, measures };
}

export const importFiles: Verb = {
  name: 'import',
  usage: `import FILE|-... [--format auto|FORMAT] [--plan NAME] [--json]`,
  summary: `read bills, usage exports and metrics of a running app, and compare each line with the prices:
      formats are ${FORMATS.join(', ')}; auto (default) recognizes them; gzip is read
      the answer has "files", and "comparison" with "lines" (billed, computed, difference and its kind), "unmapped" with the
      amount of each, "other" (purchases, credits, taxes ...), and "mappedShare", the share of the usage money with a price
      "--plan" is the plan of Supabase where no file has its fee`,
  operands: [1, 100],
  options: { '--format': 'value', '--plan': 'value' },
  answer: async (words, surroundings) => {
    const format = words.values.get('--format')?.[0] ?? 'auto';
    if (format !== 'auto') importFormat(format);
    const files: ImportedFile[] = [];
    for (const file of words.operands) files.push(await readFileWith(file, format, surroundings));
    const comparison = compareCharges(files, { plans: plansIn(words) });
    return { value: { files: files.map(fileValue), comparison }, text: () => comparisonText(files, comparison) };
  },
};
