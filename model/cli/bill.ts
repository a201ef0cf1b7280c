import { type Bill, billUsage, type UsageRequest } from '../billing/index';
import { ModelError } from '../errors';
import { catalogue, pricesAt } from '../platforms';
import { AS_OF_OPTION, AS_OF_USAGE, asOfIn, underAsOf } from './asOf';
import { parseJson } from './jsonText';
import { dollars, plain, textTable } from './table';
import type { Verb } from './verb';

const HEADS = ['price', 'scope', 'quantity', 'unit', 'included', 'billable', 'usd'];

function billText({ lines, total }: Bill): string {
  const rows = lines.map((line) => [
    line.price,
    line.scope,
    plain(line.quantity),
    line.unit,
    plain(line.included),
    plain(line.billable),
    dollars(line.usd),
  ]);
  return textTable(
    HEADS,
    [...rows, ['total', '', '', '', '', '', dollars(total)]],
    ['quantity', 'included', 'billable', 'usd'],
  );
}

function readRequest(file: string, text: string): UsageRequest {
  try {
    return parseJson(text) as UsageRequest;
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    throw new ModelError(file, `bill: ${file === '-' ? 'standard input' : file}: ${error.message}`);
  }
}

export const bill: Verb = {
  name: 'bill',
  usage: `bill FILE|- ${AS_OF_USAGE} [--json]`,
  summary:
    'price a usage: {"plan", "hours", "usage": {"PRICE-ID": quantity or {"SCOPE": quantity}}, "rates", "allowances"}',
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
