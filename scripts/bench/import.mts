import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileImport, type ImportedFile } from '@gymrats/model';
import { serveSite } from '../../test/browser/site.mjs';
import { openBrowser, openContext, openTab, phone } from '../../test/browser/visit.mjs';
import { scriptBytes } from '../../test/browser/weigh.mjs';
import { buildDir } from '../lib/paths.mjs';

const ROWS = 1_000_000;
/** Aims on two cores that do nothing else: a million rows in about half a minute, in memory that does not grow with the rows. */
const AIM = { rowsPerSecond: 30_000, megabytes: 200 };
const HOURS = 720;
const BLOCK = 10_000;

/** A file of invented rows: its heading line, and the row of an hour and a resource. */
interface Sample {
  readonly format: string;
  readonly heading: string;
  readonly row: (n: number) => string;
}

const hourOf = (n: number): string => {
  const hour = n % HOURS;
  const day = String(1 + Math.floor(hour / 24)).padStart(2, '0');
  return `2026-09-${day}T${String(hour % 24).padStart(2, '0')}:00:00Z`;
};

const SAMPLES: readonly Sample[] = [
  {
    format: 'aws-cur',
    heading:
      'identity/TimeInterval,bill/BillingPeriodStartDate,lineItem/UsageAccountId,lineItem/LineItemType,lineItem/UsageStartDate,lineItem/ProductCode,lineItem/UsageType,lineItem/Operation,lineItem/ResourceId,lineItem/UsageAmount,lineItem/CurrencyCode,lineItem/UnblendedCost,lineItem/LineItemDescription,product/region,pricing/unit',
    row: (n) =>
      `${hourOf(n)}/${hourOf(n + 1)},2026-09-01T00:00:00Z,000000000001,Usage,${hourOf(n)},AmazonS3,Requests-Tier${1 + (n % 2)},PutObject,arn:aws:s3:::invented-${n % 97},${n % 1000},USD,0.0${n % 10},"$0.005 per 1,000 PUT, COPY, POST, or LIST requests",us-east-1,Requests`,
  },
  {
    format: 'focus',
    heading:
      'BilledCost,BillingCurrency,BillingPeriodStart,ChargeCategory,ChargePeriodStart,ChargePeriodEnd,ConsumedQuantity,ConsumedUnit,ListCost,ProviderName,RegionId,ResourceId,ServiceName,SkuMeter,SubAccountId,Tags,x_ServiceCode',
    row: (n) =>
      `0.0${n % 10},USD,2026-09-01T00:00:00Z,Usage,${hourOf(n)},${hourOf(n + 1)},1,Hours,0.0${n % 10},AWS,us-east-1,i-${n % 997},Amazon Elastic Compute Cloud,BoxUsage:t4g.micro,000000000001,"{""team"": ""invented""}",AmazonEC2`,
  },
  {
    format: 'gcp-billing',
    heading:
      'service.description,sku.description,usage_start_time,usage_end_time,project.id,location.region,cost,currency,usage.amount_in_pricing_units,usage.pricing_unit,credits.amount,invoice.month,cost_type',
    row: (n) =>
      `Cloud Run,Requests,${hourOf(n)},${hourOf(n + 1)},invented-${n % 13},us-central1,0.000${n % 10},USD,${n},count,0,202609,regular`,
  },
];

interface Reading {
  readonly file: ImportedFile;
  readonly bytes: number;
  readonly seconds: number;
  /** Above what the process had before. */
  readonly peakBytes: number;
}

/** Reads the rows in pieces of 64 kB, as a browser hands out a file; making the text is not timed. */
function readRows({ format, heading, row }: Sample): Reading {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const reading = new FileImport('invented.csv', format);
  reading.push(`${heading}\n`);
  let [bytes, peak, milliseconds] = [0, before, 0];
  for (let from = 0; from < ROWS; from += BLOCK) {
    const text = Array.from({ length: BLOCK }, (_, index) => `${row(from + index)}\n`).join('');
    bytes += text.length;
    const started = performance.now();
    for (let at = 0; at < text.length; at += 65_536) reading.push(text.slice(at, at + 65_536));
    milliseconds += performance.now() - started;
    peak = Math.max(peak, process.memoryUsage().rss);
  }
  const started = performance.now();
  const file = reading.finish();
  milliseconds += performance.now() - started;
  return { file, bytes, seconds: milliseconds / 1000, peakBytes: peak - before };
}

/** Text that only the readers of bills hold. */
const MARK = 'lineItem/LineItemType';
const PAGES = ['/', '/explore/', '/infrastructure/security/', '/infrastructure/scaling-by-user-tier/'];

/** Brotli kB of scripts with a reader that pages other than the import fetch; undefined without a built site. */
async function weightElsewhere(): Promise<number | undefined> {
  const folder = join(buildDir, 'assets/js');
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return undefined;
  }
  const readers = new Set(names.filter((name) => readFileSync(join(folder, name), 'utf8').includes(MARK)));
  if (readers.size === 0)
    throw new Error(`no script of the built site holds ${MARK}: the readers cannot be recognised`);
  const [site, browser] = await Promise.all([serveSite(), openBrowser()]);
  const tab = await openTab(await openContext(browser, phone), phone);
  let bytes = 0;
  for (const page of PAGES) {
    const { fetched } = await tab.visit(site.origin + page);
    bytes += scriptBytes(fetched.filter((address) => readers.has(address.split('/').at(-1) ?? '')));
  }
  await browser.close();
  await site.close();
  return bytes / 1000;
}

/** Rows a second and memory of reading a million rows, and what the readers add to pages that do not import. */
export async function benchImport(): Promise<void> {
  for (const sample of SAMPLES) {
    const { file, bytes, seconds, peakBytes } = readRows(sample);
    const rate = file.rows / seconds;
    const megabytes = peakBytes / 1e6;
    console.log(
      `${sample.format.padEnd(12)} ${file.rows.toLocaleString('en-US')} rows, ${(bytes / 1e6).toFixed(0)} MB: ${seconds.toFixed(1)} s, ${Math.round(rate).toLocaleString('en-US')} rows a second, ${(rate / AIM.rowsPerSecond).toFixed(2)} of the aim of ${AIM.rowsPerSecond.toLocaleString('en-US')}; memory ${megabytes.toFixed(0)} MB above the start, ${(megabytes / AIM.megabytes).toFixed(2)} of the most of ${AIM.megabytes} MB; ${file.charges.length} charges, ${file.problemCount} left out`,
    );
  }
  const weight = await weightElsewhere();
  console.log(
    weight === undefined
      ? 'Pages that do not import: not weighed, there is no built site'
      : `Pages that do not import fetch ${weight.toFixed(1)} kB of readers (aim 0), looked at ${PAGES.join(', ')}`,
  );
}
