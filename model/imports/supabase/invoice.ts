import { ModelError } from '../../errors';
import { Charges } from '../bill/charges';
import { monthOf } from '../bill/months';
import { periodHours } from '../bill/periodHours';
import { bufferedReader } from '../text/buffered';
import { parseNumber } from '../text/numbers';
import { Problems } from '../text/problems';
import { TableReader } from '../text/table';
import type { BillRow, ChargeKind, FileReader, ImportedFile } from '../types';
import { meterAtStart, unitOf } from './words';

const LONGEST = 5_000_000;
const HEADINGS = {
  description: ['description', 'item', 'line item'],
  quantity: ['quantity', 'qty', 'usage'],
  unit: ['unit'],
  price: ['unit_price', 'price', 'unit price'],
  amount: ['amount', 'total', 'cost'],
  currency: ['currency'],
  project: ['project', 'project_ref', 'project ref'],
  start: ['period_start', 'start', 'date'],
} as const;

const MONEY = '[-(]?\\s*(?:US)?\\$\\s?[\\d.,]+\\)?';
/** Description, quantity with an optional unit, an optional price of a unit, amount. */
const LINE = new RegExp(
  `^(.*?)(?:\\s+([\\d][\\d.,]*)\\s*([A-Za-z][\\w/-]*)?)?(?:\\s+[x@]?\\s*(${MONEY}))?\\s+(?:=\\s*)?(${MONEY})$`,
);
const HEADING_LINE = /^(?:description|item|line item)\b.*\b(?:amount|total|cost)\b/im;

function kindOf(text: string, amount: number): ChargeKind {
  if (/\b(?:tax|vat|gst)\b/i.test(text)) return 'tax';
  if (/\brefund/i.test(text)) return 'refund';
  if (/\bcredits?\b/i.test(text)) return 'credit';
  if (/\bincluded\b|\bdiscount\b/i.test(text)) return meterAtStart(text) === undefined ? 'credit' : 'usage';
  if (amount < 0) return 'credit';
  return /\bplan\b/i.test(text) ? 'purchase' : 'usage';
}

/** Totals repeat the lines. */
const TOTAL = /^(?:sub-?\s?total|total|amount due|balance|amount paid|paid|applied balance)\b/i;

function rowOf(description: string, quantity: number | undefined, unit: string | undefined, amount: number): BillRow {
  const found = meterAtStart(description);
  const meter = found?.meter ?? description;
  const kind = kindOf(description, amount);
  const replica = /replica/i.test(description);
  const branch = /\bbranch/i.test(description);
  const project = /\b([a-z]{20})\b/.exec(description)?.[1] ?? /\(([^)]{1,80})\)/.exec(found?.rest ?? '')?.[1];
  return {
    kind,
    vendor: 'supabase',
    service: replica ? 'supabase replica' : branch ? 'supabase branch' : 'supabase',
    meter,
    unit: unit ?? unitOf(meter),
    // A line of the included part takes money off its meter, not usage.
    quantity: amount < 0 && kind === 'usage' ? 0 : (quantity ?? (kind === 'purchase' ? 1 : undefined)),
    cost: amount,
    currency: 'USD',
    resource: kind === 'usage' ? project : undefined,
    ...(kind === 'credit' && /compute/i.test(description) && { priceId: 'supabase.compute.credit', quantity: 1 }),
  };
}

function known(unit: string | undefined): string | undefined {
  return unit !== undefined && /^(?:GB|GB-Hrs?|hours?|hrs?|h|IOPS-Hrs?|MB\/s-Hrs?|MBps-Hrs?)$/i.test(unit)
    ? unit.replace(/^h$/i, 'hours').replace('MB/s', 'MBps')
    : undefined;
}

interface Into {
  readonly rows: { readonly row: BillRow; readonly line: number }[];
  readonly problems: Problems;
}

function readText(text: string, into: Into): void {
  text.split(/\r\n?|\n/).forEach((raw, index) => {
    const line = raw.trim().replace(/\s+/g, ' ');
    if (line === '' || TOTAL.test(line) || line.length > 2000) return;
    const [, description = '', quantity, unit, , money = ''] = LINE.exec(line) ?? [];
    if (money === '') {
      if (/\$\s?\d/.test(line))
        into.problems.say(index + 1, 'an amount without a description, quantity and amount that can be separated');
      return;
    }
    if (description === '') return;
    const amount = parseNumber(money.replace(/\s/g, ''));
    const count = quantity === undefined ? undefined : parseNumber(quantity);
    if (Number.isNaN(amount) || Number.isNaN(count)) {
      into.problems.add(
        index + 1,
        undefined,
        description,
        Number.isNaN(amount) ? money : (quantity ?? ''),
        'a number below 1e15',
      );
      return;
    }
    into.rows.push({ row: rowOf(description, count, known(unit), amount), line: index + 1 });
  });
}

function readTable(text: string, into: Into): void {
  const table = new TableReader<keyof typeof HEADINGS>({
    name: 'Supabase invoice',
    headings: HEADINGS,
    required: ['description', 'amount'],
    row: (line) => {
      const description = line.text('description') ?? '';
      const amount = line.number('amount');
      const quantity = line.number('quantity');
      const unitPrice = line.number('price');
      if (!line.isGood() || description === '' || amount === undefined || TOTAL.test(description)) return;
      const read = rowOf(description, quantity, known(line.text('unit')), amount);
      const month = monthOf(line.text('start'));
      const row = {
        ...read,
        currency: line.text('currency')?.toUpperCase() ?? 'USD',
        resource: line.text('project') ?? read.resource,
        month,
        unitPrice,
      };
      into.rows.push({ row, line: line.line });
    },
  });
  table.push(text);
  table.finish();
  for (const problem of table.problems.list) into.problems.list.push(problem);
  into.problems.count += table.problems.count;
}

function read(name: string, text: string): ImportedFile {
  const into: Into = { rows: [], problems: new Problems() };
  const first = text.slice(0, 4000);
  if (HEADING_LINE.test(first) && /[,;\t|]/.test(HEADING_LINE.exec(first)?.[0] ?? '')) readTable(text, into);
  else readText(text, into);
  if (into.rows.length === 0)
    throw new ModelError(
      'supabase-invoice',
      'line 1, column 1: no line of an invoice: description, quantity and an amount with $',
    );
  const hours = periodHours(
    into.rows.flatMap(({ row: { unit, quantity } }) => (unit === 'hours' && quantity !== undefined ? [quantity] : [])),
  );
  const charges = new Charges();
  for (const { row, line } of into.rows) charges.add({ ...row, hours }, line);
  return {
    name,
    format: 'supabase-invoice',
    rows: into.rows.length,
    charges: charges.list(),
    measures: [],
    notes:
      hours === undefined ? [] : [`The period is taken to have ${hours} hours, those of a line that ran all month.`],
    problems: into.problems.list,
    problemCount: into.problems.count,
  };
}

/** Lines of a Supabase invoice: a table with description, quantity, unit price and amount, or the same pasted as text. */
export function supabaseInvoiceReader(name: string): FileReader {
  return bufferedReader(name, LONGEST, (text) => read(name, text));
}
