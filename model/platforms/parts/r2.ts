import { formatNumber } from '../../format';
import { toGB } from '../../units';
import { mediaBytes } from '../sizing';
import type { Setting } from '../types';
import type { Part } from './part';

/** Media on Cloudflare R2: no charge for egress, but every read that leaves a phone is counted as a billed operation. */
export function r2Part({ demand }: Setting): Part {
  const stored = toGB(mediaBytes(demand));
  const delivered = toGB(demand.egress.mediaCached + demand.egress.mediaUncached);
  return {
    plans: {},
    usage: [
      {
        category: 'storage',
        price: 'cloudflare.r2.storage.standard',
        quantity: stored,
        label: 'Media stored on R2',
        why: () => `${formatNumber(stored)} GB, billed in whole GB`,
      },
      {
        category: 'storage',
        price: 'cloudflare.r2.class-a.standard',
        quantity: demand.requests.uploads,
        label: 'Uploads to R2',
        why: () => `${formatNumber(demand.requests.uploads)} writes`,
      },
      {
        category: 'storage',
        price: 'cloudflare.r2.class-b.standard',
        quantity: demand.mediaRequests.edge,
        label: 'Reads from R2',
        why: () => `${formatNumber(demand.mediaRequests.edge)} reads: none is taken to be answered by the CDN`,
      },
      {
        category: 'bandwidth',
        price: 'cloudflare.r2.egress',
        quantity: delivered,
        label: 'Media delivered from R2',
        why: () => `${formatNumber(delivered)} GB at no charge`,
      },
    ],
    limits: [],
    components: [{ id: 'r2', role: 'storage', label: 'Cloudflare R2', detail: 'no egress fee' }],
    leavesOut: [
      "The CDN's terms for video are not known here: the plan does not rely on its cache, and they need a look before a launch.",
    ],
  };
}
