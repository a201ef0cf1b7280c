import { chargeReader } from '../bill/chargeReader';
import { Charges } from '../bill/charges';
import { Coverage } from '../bill/coverage';
import { awsRegionOf } from '../bill/mapping';
import { monthOf } from '../bill/months';
import { awsServiceCode } from '../bill/services';
import { vendorNamed } from '../bill/vendors';
import { TableReader, type TableRow } from '../text/table';
import type { BillRow, ChargeKind, FileReader } from '../types';

const HEADINGS = {
  billed: ['BilledCost'],
  list: ['ListCost'],
  currency: ['BillingCurrency'],
  period: ['BillingPeriodStart'],
  from: ['ChargePeriodStart'],
  to: ['ChargePeriodEnd'],
  category: ['ChargeCategory'],
  chargeClass: ['ChargeClass'],
  description: ['ChargeDescription'],
  status: ['CommitmentDiscountStatus'],
  consumed: ['ConsumedQuantity'],
  consumedUnit: ['ConsumedUnit'],
  priced: ['PricingQuantity'],
  pricedUnit: ['PricingUnit'],
  pricing: ['PricingCategory'],
  provider: ['ProviderName', 'ServiceProviderName'],
  regionId: ['RegionId', 'Region'],
  resource: ['x_Scope', 'ResourceId'],
  service: ['ServiceName'],
  serviceCode: ['x_ServiceCode'],
  skuId: ['SkuId'],
  meter: ['SkuMeter', 'x_UsageType'],
  operation: ['x_Operation'],
  account: ['SubAccountId'],
  hours: ['x_PeriodHours'],
  quantities: ['x_Quantities'],
  price: ['x_PriceId'],
  details: ['SkuPriceDetails'],
  unitPrice: ['ListUnitPrice'],
  included: ['x_Included'],
  spendCap: ['x_SpendCap'],
} as const;
type Field = keyof typeof HEADINGS;
type Row = TableRow<Field>;

const REFUND = /\brefund/i;
const SUPPORT = /\bsupport\b/i;

function kindOf(row: Row, cost: number): ChargeKind | undefined {
  const category = row.text('category')?.toLowerCase();
  const words = `${row.text('service') ?? ''} ${row.text('description') ?? ''}`;
  if (row.text('chargeClass')?.toLowerCase() === 'correction') return 'correction';
  if (category === 'tax') return 'tax';
  if (category === 'credit') return 'credit';
  if (category === 'adjustment') return REFUND.test(words) ? 'refund' : 'correction';
  if (category !== 'usage' && category !== 'purchase') return undefined;
  if (cost < 0 && REFUND.test(words)) return 'refund';
  if (row.text('price') === undefined && SUPPORT.test(row.text('service') ?? '')) return 'support';
  if (row.text('status')?.toLowerCase() === 'unused') return 'purchase';
  return category;
}

/** The database engine that the SKU's properties name. */
function engineOf(details: string | undefined): string | undefined {
  return /"(?:x_)?(?:databaseEngine|DatabaseEngine)"\s*:\s*"([^"]{1,60})"/.exec(details ?? '')?.[1];
}

function readRow(row: Row, kind: ChargeKind, cost: number): BillRow {
  const vendor = vendorNamed(row.text('provider') ?? '');
  const name = row.text('service') ?? '';
  const service = vendor === 'aws' ? (row.text('serviceCode') ?? awsServiceCode(name)) : name;
  const meter = row.text('meter') ?? (vendor === 'gcp' ? (row.text('description') ?? '') : '');
  const consumed = row.number('consumed');
  return {
    kind,
    vendor,
    service,
    meter: meter || (row.text('description') ?? ''),
    operation: row.text('operation'),
    engine: engineOf(row.text('details')),
    unit: (consumed === undefined ? row.text('pricedUnit') : row.text('consumedUnit')) ?? '',
    quantity: consumed ?? row.number('priced'),
    cost,
    listCost: row.number('list'),
    currency: row.text('currency') ?? 'USD',
    region: row.text('regionId') ?? (vendor === 'aws' && meter !== '' ? awsRegionOf(service, meter) : undefined),
    account: row.text('account'),
    resource: row.text('resource'),
    month: monthOf(row.text('period') ?? row.text('from')),
    committed: row.text('pricing')?.toLowerCase() === 'committed' || row.text('status') !== undefined,
    priceId: row.text('price') ?? row.text('skuId'),
    net: row.text('quantities') === 'billed',
    hours: row.number('hours'),
    unitPrice: row.number('unitPrice'),
    freeUnits: row.number('included'),
    capped: row.text('spendCap') === 'on',
  };
}

/** A FOCUS 1.0 to 1.2 table as CSV. Columns of later versions and of vendors are ignored, those of this guide's export are read. */
export function focusReader(name: string): FileReader {
  const charges = new Charges();
  const coverage = new Coverage();
  const table = new TableReader<Field>({
    name: 'FOCUS',
    headings: HEADINGS,
    required: ['billed', 'currency', 'category'],
    row: (row) => {
      const cost = row.number('billed') ?? 0;
      const kind = kindOf(row, cost);
      if (kind === undefined) {
        table.problems.add(
          row.line,
          (table.columns.category ?? 0) + 1,
          'ChargeCategory',
          row.text('category') ?? '',
          'Usage, Purchase, Tax, Credit or Adjustment',
        );
        return;
      }
      const read = readRow(row, kind, cost);
      if (!row.isGood()) return;
      coverage.add(row.text('from'), row.text('to'), read.month);
      charges.add(read, row.line);
    },
  });
  return chargeReader({ name, format: 'focus' }, table, charges, () => coverage.notes());
}
