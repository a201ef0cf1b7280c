import { chargeReader } from '../bill/chargeReader';
import { Charges } from '../bill/charges';
import { Coverage } from '../bill/coverage';
import { monthOf } from '../bill/months';
import { TableReader, type TableRow } from '../text/table';
import type { BillRow, ChargeKind, FileReader } from '../types';

/** Dotted, underscored and console headings; signs do not count. */
const HEADINGS = {
  service: ['service.description', 'Service description'],
  sku: ['sku.description', 'SKU description'],
  from: ['usage_start_time', 'Usage start date'],
  to: ['usage_end_time', 'Usage end date'],
  project: ['project.id', 'Project ID', 'Project name'],
  region: ['location.region', 'location.location', 'Location'],
  cost: ['cost', 'Unrounded Cost ($)', 'Cost ($)', 'Unrounded subtotal ($)', 'Subtotal ($)'],
  list: ['cost_at_list', 'List cost ($)'],
  currency: ['currency'],
  pricedAmount: ['usage.amount_in_pricing_units', 'Usage amount'],
  pricedUnit: ['usage.pricing_unit', 'Usage unit'],
  amount: ['usage.amount'],
  unit: ['usage.unit'],
  credit: ['credits.amount', 'credits.0.amount', 'Credits ($)'],
  month: ['invoice.month'],
  type: ['cost_type', 'Cost type'],
} as const;
type Field = keyof typeof HEADINGS;
type Row = TableRow<Field>;

const KINDS: Readonly<Record<string, ChargeKind>> = {
  regular: 'usage',
  usage: 'usage',
  tax: 'tax',
  adjustment: 'correction',
  roundingerror: 'correction',
};
const SUPPORT = /\bsupport\b/i;

function kindOf(row: Row): ChargeKind | undefined {
  if (SUPPORT.test(row.text('service') ?? '')) return 'support';
  return KINDS[(row.text('type') ?? 'regular').toLowerCase().replace(/[^a-z]/g, '')];
}

function readRow(row: Row, kind: ChargeKind): BillRow {
  const priced = row.number('pricedAmount');
  return {
    kind,
    vendor: 'gcp',
    service: row.text('service') ?? '',
    meter: (row.text('sku') ?? '').replace(/ {2,}/g, ' '),
    unit: (priced === undefined ? row.text('unit') : row.text('pricedUnit')) ?? '',
    quantity: priced ?? row.number('amount'),
    cost: row.number('cost') ?? 0,
    listCost: row.number('list'),
    currency: row.text('currency') ?? 'USD',
    region: row.text('region'),
    account: row.text('project'),
    resource: row.text('project'),
    month: monthOf(row.text('month')) ?? monthOf(row.text('from')),
  };
}

/** A Google Cloud billing export as CSV: rows of the BigQuery table with dotted or underscored headings, or the console's cost table. */
export function gcpBillingReader(name: string): FileReader {
  const charges = new Charges();
  const coverage = new Coverage();
  let before = '';
  let repeated = 0;
  const table = new TableReader<Field>({
    name: 'Google Cloud billing export',
    headings: HEADINGS,
    required: ['service', 'sku', 'cost'],
    row: (row) => {
      const kind = kindOf(row);
      if (kind === undefined) {
        table.problems.add(
          row.line,
          (table.columns.type ?? 0) + 1,
          'cost_type',
          row.text('type') ?? '',
          'regular, tax, adjustment or rounding_error',
        );
        return;
      }
      const read = readRow(row, kind);
      const credit = row.number('credit');
      if (!row.isGood()) return;
      coverage.add(row.text('from'), row.text('to'), read.month);
      // A row with several credits is there once for each of them where the table was flattened.
      const own = [
        read.service,
        read.meter,
        read.account,
        row.text('from'),
        row.text('to'),
        read.region,
        read.quantity,
        read.cost,
      ].join('\u0000');
      if (credit !== undefined && own === before) repeated += 1;
      else charges.add(read, row.line);
      before = own;
      if (credit !== undefined && credit !== 0) {
        charges.add({ ...read, kind: 'credit', quantity: 0, cost: credit, listCost: undefined }, row.line);
      }
    },
  });
  return chargeReader({ name, format: 'gcp-billing' }, table, charges, () => [
    ...coverage.notes(),
    ...(repeated > 0
      ? [`${repeated} rows repeat the row before them with a further credit; their usage counts once.`]
      : []),
    ...(table.columns.pricedAmount === undefined && table.columns.amount === undefined
      ? ['The file has no usage amounts: only its money can be listed.']
      : []),
  ]);
}
