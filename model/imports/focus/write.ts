import type { BillLine, Catalogue } from '../../billing';
import { vendorOf, vendorTerms } from '../../billing/catalogue';
import { monthAfter } from '../bill/months';
import { safeField } from '../text/safeCsv';

/** What a bill does not say itself and a FOCUS file has to. */
export interface FocusTerms {
  /** Billing month, YYYY-MM. */
  readonly month: string;
  /** Hours of the billing period. */
  readonly hours: number;
  /** True where the quantities are those of an invoice, free units already taken off. */
  readonly billed: boolean;
  /** Region by vendor, where the request names one. */
  readonly region?: string | ReadonlyMap<string, string>;
  /** True where a spend cap is on. */
  readonly capped: boolean;
  /** Rates of the request, by price id: those are stated instead of the book's. */
  readonly restated: ReadonlySet<string>;
}

const CATEGORIES: Readonly<Record<string, string>> = {
  compute: 'Compute',
  ec2: 'Compute',
  lambda: 'Compute',
  fargate: 'Compute',
  run: 'Compute',
  functions: 'Compute',
  rds: 'Databases',
  aurora: 'Databases',
  cloudsql: 'Databases',
  firestore: 'Databases',
  disk: 'Storage',
  s3: 'Storage',
  gcs: 'Storage',
  storage: 'Storage',
  egress: 'Networking',
  cloudfront: 'Networking',
  cdn: 'Networking',
  auth: 'Identity',
  cognito: 'Identity',
};

function categoryOf(price: string): string {
  return CATEGORIES[price.split('.')[1] ?? ''] ?? 'Other';
}

/** The instant a number of hours after the month begins, as FOCUS writes dates. */
function instant(month: string, hours: number): string {
  return new Date(Date.parse(`${month}-01T00:00:00Z`) + hours * 3_600_000).toISOString();
}

function unitPriceOf({ price, billable, usd }: BillLine, filed: number | undefined, terms: FocusTerms): number | '' {
  if (!terms.restated.has(price)) return filed ?? '';
  return billable > 0 ? usd / billable : '';
}

function fieldsOf(line: BillLine, terms: FocusTerms, catalogue: Catalogue): Readonly<Record<string, string | number>> {
  const { price, scope, unit, quantity, usd } = line;
  const vendor = vendorOf(price);
  const book = vendorTerms(vendor, catalogue);
  const record = catalogue.prices.get(price);
  const fee = catalogue.fees.has(price);
  const credit = record?.credit !== undefined;
  const category = credit ? 'Credit' : fee ? 'Purchase' : 'Usage';
  const own = typeof terms.region === 'string' ? terms.region : terms.region?.get(vendor);
  const start = instant(terms.month, 0);
  return {
    BilledCost: usd,
    BillingAccountId: 'model',
    BillingAccountName: 'model',
    BillingCurrency: 'USD',
    BillingPeriodEnd: instant(monthAfter(terms.month), 0),
    BillingPeriodStart: start,
    ChargeCategory: category,
    ChargeClass: '',
    ChargeDescription: `${price}, ${scope}`,
    ChargeFrequency: category === 'Usage' ? 'Usage-Based' : 'Recurring',
    ChargePeriodEnd: instant(terms.month, terms.hours),
    ChargePeriodStart: start,
    ConsumedQuantity: category === 'Usage' ? quantity : '',
    ConsumedUnit: category === 'Usage' ? unit : '',
    ContractedCost: usd,
    EffectiveCost: usd,
    InvoiceIssuerName: book.name || vendor,
    ListCost: usd,
    ListUnitPrice: unitPriceOf(line, record?.usd, terms),
    PricingCategory: category === 'Usage' ? 'Standard' : '',
    PricingQuantity: quantity,
    PricingUnit: unit,
    ProviderName: book.name || vendor,
    PublisherName: book.name || vendor,
    RegionId: own ?? book.regions?.[0] ?? '',
    ResourceId: scope,
    ServiceCategory: categoryOf(price),
    ServiceName: price.split('.').slice(0, 2).join('.'),
    SkuId: price,
    SkuMeter: price,
    SkuPriceId: price,
    x_PriceId: price,
    x_Scope: scope,
    x_PeriodHours: terms.hours,
    x_Quantities: terms.billed ? 'billed' : 'usage',
    x_Included: line.included,
    x_SpendCap: terms.capped ? 'on' : 'off',
  };
}

/**
 * The lines of a bill as a FOCUS 1.2 table (CSV), one row each, amounts unrounded. Columns that begin with `x_` carry what FOCUS has no
 * place for: price id, scope, hours of the period and whether free units were taken off.
 */
export function toFocus(lines: readonly BillLine[], terms: FocusTerms, catalogue: Catalogue): string {
  const rows = lines.map((line) => fieldsOf(line, terms, catalogue));
  const heads = Object.keys(
    rows[0] ??
      fieldsOf({ price: '', scope: '', unit: '', quantity: 0, included: 0, billable: 0, usd: 0 }, terms, catalogue),
  );
  const body = rows.map((row) => heads.map((head) => safeField(String(row[head]))).join(','));
  return [heads.join(','), ...body].map((line) => `${line}\r\n`).join('');
}
