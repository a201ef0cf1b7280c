import { type BillLine, billUsage, type Catalogue, type NotedBill, named, type UsageRequest } from '../billing/index';
import { ModelError } from '../errors';
import { parseJson, toFocus, toInfracost } from '../imports';
import { catalogue, pricesAt } from '../platforms';
import { HOURS_PER_MONTH } from '../units';
import { AS_OF_OPTION, AS_OF_USAGE, asOfIn, underAsOf } from './asOf';
import { dollars, plain, textTable } from './table';
import type { Verb, Words } from './verb';

const HEADS = ['price', 'scope', 'quantity', 'unit', 'included', 'billable', 'usd'];

/** What a table of figures cannot say of a line: that it is stopped, or not charged. */
function remarkOf({ price, scope, restricted, then, why }: BillLine): string[] {
  if (restricted) return [`Restricted: ${price}, ${scope}: ${then}.`];
  return why === undefined ? [] : [`${price}, ${scope}: ${why}.`];
}

function billText({ lines, total, notes }: NotedBill): string {
  const rows = lines.map((line) => [
    line.price,
    line.scope,
    plain(line.quantity),
    line.unit,
    plain(line.included),
    plain(line.billable),
    dollars(line.usd),
  ]);
  const table = textTable(
    HEADS,
    [...rows, ['total', '', '', '', '', '', dollars(total)]],
    ['quantity', 'included', 'billable', 'usd'],
  );
  const remarks = lines.flatMap(remarkOf);
  return [table, ...(remarks.length > 0 ? [remarks.join('\n')] : []), notes.join('\n')].join('\n\n');
}

function readRequest(file: string, text: string): UsageRequest {
  try {
    return parseJson(text) as UsageRequest;
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    throw new ModelError(file, `bill: ${file === '-' ? 'standard input' : file}: ${error.message}`);
  }
}

const SUMMARY = `price a usage, a JSON object:
      "usage": {"PRICE-ID": AMOUNT or {"SCOPE": AMOUNT}}; an AMOUNT is a number in the unit of the price,
               {"quantity": 37200, "unit": "GB-hour"}, {"day": 1.5, "days": 1} for daily quotas,
               or {"provisioned": 15000} for IOPS, throughput and disks (with "engine" where it is not PostgreSQL)
      "plan": "NAME", or "plans": {"VENDOR": "NAME"}; "hours": of the period, 730 when absent
      "quantities": "usage" (default), or "billed": as on an invoice, allowances already taken off
      "allowances": "apply" (default) or "ignore"; "spendCap": "off" (default) or "on"
      "region": "NAME" or {"VENDOR": "NAME"}; other than the price book's only with rates
      "rates": {"PRICE-ID": USD or {"usd" or "tiers", "included", "package"}}
      the answer has "lines" ("restricted" and "then" where over-usage is not sold, "why" where a meter is not charged),
      "total" and "notes": region, currency, dates of the prices and what was assumed;
      --format focus writes the lines as a FOCUS 1.2 table (CSV) of --month, --format infracost as an Infracost usage file (YAML)`;

const FORMATS = ['table', 'focus', 'infracost'];
const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;

function monthIn({ values }: Words, prices: Catalogue): string {
  const month = values.get('--month')?.[0];
  if (month === undefined) {
    return (
      [...prices.vendors.values()]
        .map(({ lookedUp }) => lookedUp)
        .sort()
        .at(-1)
        ?.slice(0, 7) ?? ''
    );
  }
  if (MONTH.test(month)) return month;
  throw new ModelError('--month', `--month: ${JSON.stringify(named(month))} is not a month such as 2026-11`);
}

function formatIn(words: Words): string {
  const format = words.values.get('--format')?.[0] ?? 'table';
  if (!FORMATS.includes(format)) {
    throw new ModelError('--format', `--format: ${JSON.stringify(named(format))} is not one of ${FORMATS.join(', ')}`);
  }
  if (format !== 'table' && words.flags.has('--json')) {
    throw new ModelError('--json', `bill: --json and --format ${format} contradict each other; give one of them`);
  }
  return format;
}

/** The bill as a file of another format. */
function exported(
  format: string,
  { lines }: NotedBill,
  request: UsageRequest,
  month: string,
  prices: Catalogue,
): string {
  if (format === 'infracost') return toInfracost(lines).trimEnd();
  const { hours = HOURS_PER_MONTH, quantities, allowances, region, rates = {}, spendCap } = request;
  const terms = {
    month,
    hours,
    billed: quantities === 'billed' || allowances === 'ignore',
    region: typeof region === 'object' ? new Map(Object.entries(region)) : region,
    capped: spendCap === 'on',
    restated: new Set(Object.keys(rates)),
  };
  return toFocus(lines, terms, prices).trimEnd();
}

export const bill: Verb = {
  name: 'bill',
  usage: `bill FILE|- [--format table|focus|infracost] [--month YYYY-MM] ${AS_OF_USAGE} [--json]`,
  summary: SUMMARY,
  operands: [1, 1],
  options: { '--format': 'value', '--month': 'value', ...AS_OF_OPTION },
  answer: async (words, { read }) => {
    const [file = '-'] = words.operands;
    const asOf = asOfIn(words);
    const prices = asOf === undefined ? catalogue : pricesAt(asOf);
    const format = formatIn(words);
    const month = monthIn(words, prices);
    const request = readRequest(file, await read(file));
    const value = billUsage(request, prices);
    const text = (): string =>
      format === 'table' ? underAsOf(billText(value), asOf) : exported(format, value, request, month, prices);
    return { value, text };
  },
};
