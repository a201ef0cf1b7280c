import { priceIn } from '../../billing';
import { formatNumber } from '../../format';
import { thousands, toGiB } from '../../units';
import { cheapest, type Way } from '../cost';
import { mediaBytes } from '../sizing';
import type { Choice, Setting, Usage, Why } from '../types';

const REQUESTS_PER_PRICE_UNIT = 10_000;

/** Flat-rate plans of CloudFront, the smallest first. Free is left out: by the GB more is free. */
const FLAT_RATE = [
  'pro',
  'business',
  'premium',
  'premium-75tb',
  'premium-125tb',
  'premium-200tb',
  'premium-350tb',
  'premium-600tb',
] as const;

/** S3 behind CloudFront, by the GB or on the smallest flat-rate plan that holds the month, whichever is cheaper. */
export function mediaOf(setting: Setting): { usage: Usage[]; choice: Choice } {
  const { demand, prices } = setting;
  const stored = toGiB(mediaBytes(demand));
  const flat = flatRate(setting);
  const ways: Way[] = [{ id: 'by the GB', usage: byTheGb(setting) }, ...(flat ? [flat] : [])];
  const { chosen, alternatives } = cheapest(ways, prices);
  return {
    usage: [
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
        thousands(demand.mediaRequests.origin),
        'Reads by the CDN',
        () => `${formatNumber(demand.mediaRequests.origin)} requests that CloudFront misses`,
      ),
      ...chosen.usage,
    ],
    choice: {
      id: 'cdn',
      chosen: chosen.id,
      rule: 'CloudFront by the GB, or on the smallest flat-rate plan whose allowance holds the month: the cheaper one. Beyond its allowance a plan bills nothing and may deliver more slowly. No condition on video was found for it, and its small credit for S3 is left out.',
      alternatives,
    },
  };
}

/** The smallest plan whose requests and GB hold the month; undefined where none does. */
function flatRate({ demand, prices }: Setting): Way | undefined {
  const { edge } = demand.mediaRequests;
  const delivered = toGiB(demand.egress.mediaCached + demand.egress.mediaUncached);
  const plan = FLAT_RATE.find((id) => {
    const { requests = 0, 'egress-gb': gb = 0 } = priceIn(prices, `aws.cloudfront.plan.${id}`).covers ?? {};
    return edge <= requests && delivered <= gb;
  });
  if (!plan) return undefined;
  const label = `CloudFront flat-rate plan, ${plan}`;
  return {
    id: `flat-rate plan ${plan}`,
    usage: [
      bandwidth(
        `aws.cloudfront.plan.${plan}`,
        1,
        label,
        () => `${formatNumber(delivered)} GiB and ${formatNumber(edge)} requests within its allowance`,
      ),
    ],
  };
}

/** The first terabyte and ten million requests of a month are free, and come off by themselves. */
function byTheGb({ demand }: Setting): Usage[] {
  const delivered = toGiB(demand.egress.mediaCached + demand.egress.mediaUncached);
  const { edge } = demand.mediaRequests;
  return [
    bandwidth(
      'aws.cloudfront.egress.us-canada-mexico',
      delivered,
      'Media delivered',
      () => `${formatNumber(delivered)} GiB, the first 1,024 of the month free`,
    ),
    bandwidth(
      'aws.cloudfront.https-requests.us-canada-mexico',
      edge / REQUESTS_PER_PRICE_UNIT,
      'Media requests',
      () => `${formatNumber(edge)} requests, the first ten million of the month free`,
    ),
  ];
}

function storage(price: string, quantity: number, label: string, why: Why): Usage {
  return { category: 'storage', price, quantity, label, why };
}

function bandwidth(price: string, quantity: number, label: string, why: Why): Usage {
  return { category: 'bandwidth', price, quantity, label, why };
}
