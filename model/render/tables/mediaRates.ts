import { type MediaRates, PLATFORMS } from '../../platforms';
import { words } from '../cells';
import { priceText } from '../chargeFormula';
import { defineTable, type TableContent } from '../defineTable';
import type { Cell } from '../table';

interface Vendor extends MediaRates {
  readonly id: string;
  readonly label: string;
}

const VENDORS: readonly Vendor[] = [
  ...PLATFORMS.map(({ id, media }) => ({ id, label: media.services, ...media.rates })),
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
export const mediaRatesTable = defineTable({
  id: 'media-rates',
  component: 'MediaRates',
  arguments: [],
  shows: 'a GB of media: list prices by vendor',
  changesWith: 'list prices',
  make,
});

function make(): TableContent {
  const price = (id?: string): Cell =>
    id === undefined ? words('none') : { text: priceText(id), reference: { kind: 'price', id } };
  return {
    caption: 'What a GB of media costs at list price',
    rowHeading: 'Vendor',
    columns: [
      { id: 'stored', label: 'Stored' },
      { id: 'colder', label: 'Stored, colder class' },
      { id: 'retrieval', label: 'Read from the colder class' },
      { id: 'delivered', label: 'Delivered' },
      { id: 'missed', label: 'Missed by the CDN' },
    ],
    rows: VENDORS.map(({ id, label, stored, colder, retrieval, delivered, missed }) => ({
      id,
      label,
      cells: [stored, colder, retrieval, delivered, missed].map(price),
    })),
    foot: [
      'A range is what the price falls to with volume; quotas and requests are not in it. Bunny delivers to Europe and North America at its price. A GB is 2^30 bytes at AWS and Google, 10^9 elsewhere.',
    ],
  };
}
