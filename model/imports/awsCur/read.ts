import { chargeReader } from '../bill/chargeReader';
import { Charges } from '../bill/charges';
import { Coverage } from '../bill/coverage';
import { awsRegionOf } from '../bill/mapping';
import { monthOf } from '../bill/months';
import { TableReader, type TableRow } from '../text/table';
import type { BillRow, ChargeKind, FileReader } from '../types';

const HEADINGS = {
  type: ['lineItem/LineItemType'],
  product: ['lineItem/ProductCode'],
  meter: ['lineItem/UsageType'],
  operation: ['lineItem/Operation'],
  amount: ['lineItem/UsageAmount'],
  unit: ['pricing/unit'],
  cost: ['lineItem/UnblendedCost'],
  list: ['pricing/publicOnDemandCost'],
  currency: ['lineItem/CurrencyCode'],
  from: ['lineItem/UsageStartDate'],
  to: ['lineItem/UsageEndDate'],
  interval: ['identity/TimeInterval'],
  period: ['bill/BillingPeriodStartDate'],
  region: ['product/regionCode', 'product/region'],
  engine: ['product/databaseEngine'],
  account: ['lineItem/UsageAccountId'],
  description: ['lineItem/LineItemDescription'],
  id: ['identity/LineItemId'],
} as const;
type Field = keyof typeof HEADINGS;
type Row = TableRow<Field>;

const KINDS: Readonly<Record<string, ChargeKind>> = {
  usage: 'usage',
  discountedusage: 'usage',
  savingsplancoveredusage: 'usage',
  tax: 'tax',
  credit: 'credit',
  refund: 'refund',
  fee: 'purchase',
  rifee: 'purchase',
  savingsplanupfrontfee: 'purchase',
  savingsplanrecurringfee: 'purchase',
  flatratesubscription: 'purchase',
};
const COMMITTED = new Set(['discountedusage', 'savingsplancoveredusage']);
const SUPPORT = /support/i;

function kindOf(type: string, product: string): ChargeKind | undefined {
  const known = KINDS[type];
  if (known === 'purchase' && SUPPORT.test(product)) return 'support';
  if (known !== undefined) return SUPPORT.test(product) && known === 'usage' ? 'support' : known;
  return /discount$/.test(type) || type === 'savingsplannegation' ? 'credit' : undefined;
}

/** PostgreSQL and MySQL by the operation, where no column names the engine. */
const ENGINE_CODES: Readonly<Record<string, string>> = { '0014': '0014', '0002': '0002', '0016': '0016' };

function engineOf(row: Row): string | undefined {
  const code = /^CreateDBInstance:(\d{4})/.exec(row.text('operation') ?? '')?.[1];
  return row.text('engine') ?? (code === undefined ? undefined : (ENGINE_CODES[code] ?? `code ${code}`));
}

function readRow(row: Row, type: string, kind: ChargeKind): BillRow {
  const service = row.text('product') ?? '';
  const meter = row.text('meter') ?? '';
  return {
    kind,
    vendor: 'aws',
    service,
    meter: meter || (row.text('description') ?? ''),
    operation: row.text('operation'),
    engine: engineOf(row),
    unit: row.text('unit') ?? '',
    quantity: row.number('amount'),
    cost: row.number('cost') ?? 0,
    listCost: COMMITTED.has(type) ? row.number('list') : undefined,
    currency: row.text('currency') ?? 'USD',
    region: row.text('region') ?? (meter === '' ? undefined : awsRegionOf(service, meter)),
    account: row.text('account'),
    month: monthOf(row.text('period') ?? row.text('from')),
    committed: COMMITTED.has(type),
  };
}

const MOST_IDS = 200_000;

/** An AWS Cost and Usage Report as CSV: version 1 (`lineItem/UsageType`) and version 2 or Athena (`line_item_usage_type`). */
export function awsCurReader(name: string): FileReader {
  const charges = new Charges();
  const coverage = new Coverage();
  const seen = new Set<string>();
  const table = new TableReader<Field>({
    name: 'AWS Cost and Usage Report',
    headings: HEADINGS,
    required: ['type', 'product', 'meter', 'amount', 'cost'],
    row: (row) => {
      const type = (row.text('type') ?? '').toLowerCase();
      const kind = kindOf(type, row.text('product') ?? '');
      if (kind === undefined) {
        table.problems.add(
          row.line,
          (table.columns.type ?? 0) + 1,
          'LineItemType',
          row.text('type') ?? '',
          'a known type of line',
        );
        return;
      }
      const id = row.text('id');
      if (id !== undefined && seen.size < MOST_IDS) {
        const key = `${id} ${row.text('interval') ?? ''}`;
        if (seen.has(key)) {
          table.problems.say(row.line, 'the same line item again');
          return;
        }
        seen.add(key);
      }
      const read = readRow(row, type, kind);
      if (!row.isGood()) return;
      const [from, to] = row.text('interval')?.split('/') ?? [];
      coverage.add(from ?? row.text('from'), to ?? row.text('to'), read.month);
      charges.add(read, row.line);
    },
  });
  return chargeReader({ name, format: 'aws-cur' }, table, charges, () => coverage.notes());
}
