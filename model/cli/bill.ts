import { type Bill, billUsage, createCatalogue, type UsageRequest } from '../billing/index';
import { ModelError } from '../errors';
import { priceBooks } from '../prices/index';
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
  usage: 'bill FILE|- [--json]',
  summary:
    'price a usage: {"plan", "hours", "usage": {"PRICE-ID": quantity or {"SCOPE": quantity}}, "rates", "allowances"}',
  operands: [1, 1],
  answer: async ({ operands }, { read }) => {
    const [file = '-'] = operands;
    const value = billUsage(readRequest(file, await read(file)), createCatalogue(priceBooks));
    return { value, text: () => billText(value) };
  },
};
