import { formatNumber } from '../../format';
import { toGB } from '../../units';
import { mediaBytes } from '../sizing';
import type { Setting, Usage } from '../types';
import type { Part } from './part';

/** Media on Cloudflare R2: no charge for egress, but every read that leaves a phone is counted as a billed operation. */
export function r2Part({ demand }: Setting): Part {
  const stored = toGB(mediaBytes(demand));
  const delivered = toGB(demand.egress.mediaCached + demand.egress.mediaUncached);
  const paid: Usage = {
    category: 'storage',
    price: 'cloudflare.workers.plan.paid',
    quantity: 1,
    label: 'Cloudflare Workers Paid',
    why: 'the terms of 2026-09-28 let the CDN serve video that a paid product hosts; whether R2 within its free allowance is one is not said',
  };
  return {
    plans: {},
    usage: [
      paid,
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
    leavesOut: [],
  };
}
