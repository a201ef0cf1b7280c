import { type Catalogue, priceIn } from '../../billing';
import { formatNumber } from '../../format';
import { thousands, toGiB } from '../../units';
import { mediaBytes } from '../sizing';
import type { Setting, Usage, Why } from '../types';

const REQUESTS_PER_PRICE_UNIT = 10_000;

/** S3 behind CloudFront, by the GB. The first terabyte and ten million requests of a month are always free. */
export function mediaUsage({ demand, prices }: Setting): Usage[] {
  const stored = toGiB(mediaBytes(demand));
  const delivered = toGiB(demand.egress.mediaCached + demand.egress.mediaUncached);
  const { edge, origin } = demand.mediaRequests;
  const freeGib = Math.min(delivered, alwaysFree('aws.cloudfront.free-tier.egress', prices));
  const freeRequests = Math.min(edge, alwaysFree('aws.cloudfront.free-tier.requests', prices));
  return [
    storage(
      'aws.s3.standard.storage',
      stored,
      'Media stored',
      () => `${formatNumber(stored)} GiB of avatars, photos, videos and thumbnails`,
    ),
    storage(
      'aws.s3.standard.put',
      thousands(demand.requests.uploads),
      'Uploads',
      () => `${formatNumber(demand.requests.uploads)} writes`,
    ),
    storage(
      'aws.s3.standard.get',
      thousands(origin),
      'Reads by the CDN',
      () => `${formatNumber(origin)} requests that CloudFront misses`,
    ),
    bandwidth(
      'aws.cloudfront.free-tier.egress',
      freeGib,
      'Media delivered, always free',
      () => `the first ${formatNumber(freeGib)} GiB of the month`,
    ),
    bandwidth(
      'aws.cloudfront.egress.us-canada-mexico',
      delivered - freeGib,
      'Media delivered',
      () => `${formatNumber(delivered)} GiB less the free ones`,
    ),
    bandwidth(
      'aws.cloudfront.free-tier.requests',
      freeRequests,
      'Media requests, always free',
      () => `the first ${formatNumber(freeRequests)} of the month`,
    ),
    bandwidth(
      'aws.cloudfront.https-requests.us-canada-mexico',
      (edge - freeRequests) / REQUESTS_PER_PRICE_UNIT,
      'Media requests',
      () => `${formatNumber(edge)} requests less the free ones`,
    ),
  ];
}

function alwaysFree(price: string, prices: Catalogue): number {
  return priceIn(prices, price).included?.always ?? 0;
}

function storage(price: string, quantity: number, label: string, why: Why): Usage {
  return { category: 'storage', price, quantity, label, why };
}

function bandwidth(price: string, quantity: number, label: string, why: Why): Usage {
  return { category: 'bandwidth', price, quantity, label, why };
}
