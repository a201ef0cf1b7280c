import { type BillLine, billUsage, type NotedBill, type UsageRequest } from '../billing/index';
import { ModelError } from '../errors';
import { catalogue, pricesAt } from '../platforms';
import { AS_OF_OPTION, AS_OF_USAGE, asOfIn, underAsOf } from './asOf';
import { parseJson } from './jsonText';
import { dollars, plain, textTable } from './table';
import type { Verb } from './verb';

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
      "total" and "notes": region, currency, dates of the prices and what was assumed`;

export const bill: Verb = {
  name: 'bill',
  usage: `bill FILE|- ${AS_OF_USAGE} [--json]`,
  summary: SUMMARY,
  operands: [1, 1],
  options: AS_OF_OPTION,
  answer: async (words, { read }) => {
    const [file = '-'] = words.operands;
    const asOf = asOfIn(words);
    const prices = asOf === undefined ? catalogue : pricesAt(asOf);
    const value = billUsage(readRequest(file, await read(file)), prices);
    return { value, text: () => underAsOf(billText(value), asOf) };
  },
};
