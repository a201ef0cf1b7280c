import { formatNumber } from '../../format';
import { HOURS_PER_MONTH, thousands, toGiB } from '../../units';
import { cheapest } from '../cost';
import { mediaBytes } from '../sizing';
import type { Choice, Setting, Usage, Why } from '../types';

const LOOKUPS_PER_PRICE_UNIT = 10_000;

interface Way {
  readonly id: 'cdn' | 'bucket';
  readonly usage: readonly Usage[];
}

/** Cloud Storage, behind Cloud CDN or read directly, whichever is cheaper: the CDN needs a load balancer all month. */
export function mediaOf(setting: Setting): { usage: Usage[]; choice: Choice } {
  const { demand } = setting;
  const stored = toGiB(mediaBytes(demand));
  const ways: Way[] = [
    { id: 'cdn', usage: throughCdn(setting) },
    { id: 'bucket', usage: fromBucket(setting) },
  ];
  const { chosen, alternatives } = cheapest(ways, setting.prices);
  return {
    usage: [
      storage(
        'gcp.gcs.storage.standard.region',
        stored,
        'Media stored',
        () => `${formatNumber(stored)} GiB of avatars, photos, videos and thumbnails`,
      ),
      storage(
        'gcp.gcs.ops.class-a.standard.region',
        thousands(demand.requests.uploads),
        'Uploads',
        () => `${formatNumber(demand.requests.uploads)} writes`,
      ),
      ...chosen.usage,
    ],
    choice: {
      id: 'cdn',
      chosen: chosen.id,
      rule: 'Cloud CDN behind a load balancer, or straight from the bucket: the cheaper one at this traffic.',
      alternatives,
    },
  };
}

function throughCdn({ demand }: Setting): Usage[] {
  const delivered = toGiB(demand.egress.mediaCached + demand.egress.mediaUncached);
  const filled = toGiB(demand.egress.mediaUncached);
  const { edge, origin } = demand.mediaRequests;
  return [
    bandwidth(
      'gcp.lb.forwarding-rule.first-five',
      HOURS_PER_MONTH,
      'Load balancer',
      `${HOURS_PER_MONTH} h, one price for the first five rules`,
    ),
    bandwidth('gcp.cdn.egress.na', delivered, 'Media delivered by Cloud CDN', () => `${formatNumber(delivered)} GiB`),
    bandwidth(
      'gcp.cdn.cache-fill.na-or-europe',
      filled,
      'Cache fill',
      () => `${formatNumber(filled)} GiB that the CDN misses`,
    ),
    bandwidth('gcp.cdn.lookup', edge / LOOKUPS_PER_PRICE_UNIT, 'CDN lookups', () => `${formatNumber(edge)} requests`),
    storage(
      'gcp.gcs.ops.class-b.standard.region',
      thousands(origin),
      'Reads by the CDN',
      () => `${formatNumber(origin)} requests that it misses`,
    ),
  ];
}

function fromBucket({ demand }: Setting): Usage[] {
  const delivered = toGiB(demand.egress.mediaCached + demand.egress.mediaUncached);
  const { edge } = demand.mediaRequests;
  return [
    bandwidth(
      'gcp.gcs.egress.internet.worldwide',
      delivered,
      'Media delivered from the bucket',
      () => `${formatNumber(delivered)} GiB`,
    ),
    storage('gcp.gcs.ops.class-b.standard.region', thousands(edge), 'Reads', () => `${formatNumber(edge)} requests`),
  ];
}

function storage(price: string, quantity: number, label: string, why: Why): Usage {
  return { category: 'storage', price, quantity, label, why };
}

function bandwidth(price: string, quantity: number, label: string, why: Why): Usage {
  return { category: 'bandwidth', price, quantity, label, why };
}
