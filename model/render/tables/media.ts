import { coldMoves, countsOf, mediaLevers, mediaOffers, type Scenario, TIERS, workloadFor } from '../../decisions';
import { formatBytes, formatNumber, formatPrice, formatUsers } from '../../format';
import { toGB } from '../../units';
import { demandOf, type MediaKind } from '../../workload';
import { amount, cents, EMPTY, total, words } from '../cells';
import { priceText } from '../chargeFormula';
import { tierReference, tierRow } from '../names';
import { BASE } from '../scenarios';
import { PRICE_TERMS } from '../sentences';
import type { Cell, Table } from '../table';

const KINDS: readonly [kind: MediaKind, label: string][] = [
  ['avatars', 'Avatars'],
  ['photos', 'Photos'],
  ['videos', 'Clips'],
  ['thumbnails', 'Clip thumbnails'],
];

/** What each kind of media stores and delivers for a number of users. */
export function mediaKindsTable(users: number, scenario: Scenario = BASE): Table {
  const { media } = demandOf(workloadFor(scenario), users);
  return {
    id: `media-kinds-${formatUsers(users).toLowerCase()}`,
    caption: `Media of ${formatUsers(users)} users: stored, and delivered in a month`,
    rowHeading: 'Kind',
    columns: [
      { id: 'objects', label: 'Objects', numeric: true },
      { id: 'stored', label: 'Stored', numeric: true },
      { id: 'cold', label: 'Over 90 days old', numeric: true },
      { id: 'views', label: 'Fetched', numeric: true },
      { id: 'delivered', label: 'Delivered', numeric: true },
      { id: 'each', label: 'Per fetch', numeric: true },
    ],
    rows: KINDS.map(([kind, label]) => {
      const { objects, storedBytes, coldBytes, viewsPerMonth, deliveredBytesPerMonth } = media[kind];
      return {
        id: kind,
        label,
        cells: [
          amount(objects, ''),
          bytes(storedBytes),
          bytes(coldBytes),
          amount(viewsPerMonth, ''),
          bytes(deliveredBytesPerMonth),
          viewsPerMonth > 0 ? bytes(deliveredBytesPerMonth / viewsPerMonth) : EMPTY,
        ],
      };
    }),
    foot: ['Fetched: requests that leave a phone; what its own cache answers is not counted.'],
  };
}

function bytes(value: number): Cell {
  return { text: formatBytes(value), value, unit: 'bytes' };
}

interface Rates {
  readonly id: string;
  readonly label: string;
  readonly stored: string;
  readonly colder?: string;
  readonly retrieval?: string;
  readonly delivered: string;
  readonly missed?: string;
}

const RATES: readonly Rates[] = [
  {
    id: 'supabase',
    label: 'Supabase Storage',
    stored: 'supabase.storage.size',
    delivered: 'supabase.egress.cached',
    missed: 'supabase.egress.uncached',
  },
  {
    id: 'aws',
    label: 'S3 and CloudFront',
    stored: 'aws.s3.standard.storage',
    colder: 'aws.s3.standard-ia.storage',
    retrieval: 'aws.s3.standard-ia.retrieval',
    delivered: 'aws.cloudfront.egress.us-canada-mexico',
    missed: 'aws.data-transfer.s3-to-cloudfront',
  },
  {
    id: 'gcp',
    label: 'Cloud Storage and Cloud CDN',
    stored: 'gcp.gcs.storage.standard.region',
    colder: 'gcp.gcs.storage.nearline.region',
    retrieval: 'gcp.gcs.retrieval.nearline',
    delivered: 'gcp.cdn.egress.na',
    missed: 'gcp.cdn.cache-fill.na-or-europe',
  },
  {
    id: 'r2',
    label: 'Cloudflare R2',
    stored: 'cloudflare.r2.storage.standard',
    colder: 'cloudflare.r2.storage.infrequent-access',
    retrieval: 'cloudflare.r2.retrieval.infrequent-access',
    delivered: 'cloudflare.r2.egress',
  },
  {
    id: 'bunny',
    label: 'Bunny, two regions',
    stored: 'bunny.storage.standard.first-two-regions',
    delivered: 'bunny.cdn.standard.eu-na',
  },
];

/** List prices per GB of media, stored and delivered. */
export function mediaRatesTable(): Table {
  const price = (id?: string): Cell =>
    id === undefined ? words('none') : { text: priceText(id), reference: { kind: 'price', id } };
  return {
    id: 'media-rates',
    caption: 'What a GB of media costs at list price',
    rowHeading: 'Vendor',
    columns: [
      { id: 'stored', label: 'Stored' },
      { id: 'colder', label: 'Stored, colder class' },
      { id: 'retrieval', label: 'Read from the colder class' },
      { id: 'delivered', label: 'Delivered' },
      { id: 'missed', label: 'Missed by the CDN' },
    ],
    rows: RATES.map(({ id, label, stored, colder, retrieval, delivered, missed }) => ({
      id,
      label,
      cells: [stored, colder, retrieval, delivered, missed].map(price),
    })),
    foot: [
      'A range is what the price falls to with volume; quotas and requests are not in it. Bunny delivers to Europe and North America at its price. A GB is 2^30 bytes at AWS and Google, 10^9 elsewhere.',
    ],
  };
}

/** What a delivered GB costs with everything in it, by tier. */
export function mediaPerGbTable(scenario: Scenario = BASE): Table {
  const tiers = countsOf(scenario).filter((users) => users >= 1000);
  const offers = mediaOffers(TIERS[0], scenario);
  return {
    id: 'media-per-gb',
    caption: 'A delivered GB with storage and requests in it, USD',
    rowHeading: 'Registered users',
    columns: [
      { id: 'delivered', label: 'Delivered a month', numeric: true },
      ...offers.map(({ id, label }) => ({ id, label, numeric: true })),
    ],
    rows: tiers.map((users) => {
      const { egress } = demandOf(workloadFor(scenario), users);
      const delivered = egress.mediaCached + egress.mediaUncached;
      const cells = mediaOffers(users, scenario).map(({ usd, why }) => {
        if (usd === null) return words('not listed', { mark: 'unknown', explanation: { formula: why, inputs: [] } });
        const each = usd / toGB(delivered);
        return { text: formatPrice(Number(each.toPrecision(2))), value: each, unit: 'USD per GB' };
      });
      return tierRow(users, [bytes(delivered), ...cells]);
    }),
    foot: ['The table above divided by the GB delivered: quotas make the first ones free.', PRICE_TERMS],
  };
}

/** What a colder class for old media saves and costs. */
export function coldStorageTable(scenario: Scenario = BASE): Table {
  const tiers = [10_000, 100_000, 500_000];
  return {
    id: 'cold-storage',
    caption: 'Media older than 90 days in a colder class, USD a month',
    rowHeading: 'Registered users and class',
    columns: [
      { id: 'saved', label: 'Saved in storage', numeric: true },
      { id: 'spent', label: 'Added for reads and moves', numeric: true },
      { id: 'net', label: 'Net saving', numeric: true },
    ],
    rows: tiers.flatMap((users) =>
      coldMoves(users, scenario).map(({ id, label, saved, spent }) => ({
        id: `${formatUsers(users).toLowerCase()}-${id}`,
        label: `${formatUsers(users)}, ${label}`,
        reference: tierReference(users),
        cells: [cents(saved), cents(spent), cents(saved - spent, saved > spent ? { mark: 'best' } : {})],
      })),
    ),
    foot: [
      'Behind a CDN only misses are read from the class. On R2 every view is counted as a read. The minimum object size and storage time of a class would add to it.',
    ],
  };
}

/** Ways to lower the media bill and what each saves. */
export function mediaLeversTable(users: number, scenario: Scenario = BASE): Table {
  return {
    id: `media-levers-${formatUsers(users).toLowerCase()}`,
    caption: `What lowers the bill of ${formatUsers(users)} users, USD a month, each lever alone`,
    rowHeading: 'Lever',
    columns: [
      { id: 'supabase', label: 'Media on Supabase', numeric: true },
      { id: 'r2', label: 'Media on R2', numeric: true },
      { id: 'how', label: 'What changes' },
    ],
    rows: mediaLevers(users, scenario).map(({ id, label, how, onSupabase, onR2 }) => ({
      id,
      label,
      cells: [total(onSupabase), id === 'r2' ? words('done') : total(onR2), words(how)],
    })),
    foot: [
      `Of totals of ${formatNumber(users)} users. Savings do not add up: each is counted with the others left as they are.`,
    ],
  };
}
