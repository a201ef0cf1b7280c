import { formatNumber } from '../../format';
import { thousands, toGB, toGiB } from '../../units';
import { cheapest } from '../cost';
import { mediaBytes } from '../sizing';
import type { Setting, Usage } from '../types';
import type { Part } from './part';

/**
 * A copy of all media at a second vendor, in its cheaper class: on R2 for media on a platform, on S3 for media on R2. Nothing is read
 * from it but to restore.
 */
export function mediaCopyPart({ demand, options, prices }: Setting): Part {
  const bytes = mediaBytes(demand);
  const writes = demand.requests.uploads;
  const { chosen } = cheapest(options.media === 'platform' ? onR2(bytes, writes) : onS3(bytes, writes), prices);
  const where = options.media === 'platform' ? 'Cloudflare R2' : 'Amazon S3';
  return {
    plans: {},
    usage: chosen.usage,
    limits: [],
    components: [{ id: 'media-copy', role: 'storage', label: `Copy of media on ${where}`, detail: chosen.id }],
    leavesOut: [],
  };
}

interface Way {
  readonly id: 'standard' | 'infrequent access';
  readonly usage: readonly Usage[];
}

function onR2(bytes: number, writes: number): Way[] {
  return (['standard', 'infrequent-access'] as const).map((kind) => ({
    id: kind === 'standard' ? kind : 'infrequent access',
    usage: [
      stored(`cloudflare.r2.storage.${kind}`, toGB(bytes), 'GB'),
      written(`cloudflare.r2.class-a.${kind}`, writes, writes),
    ],
  }));
}

function onS3(bytes: number, writes: number): Way[] {
  return [
    {
      id: 'infrequent access',
      usage: [
        stored('aws.s3.standard-ia.storage', toGiB(bytes), 'GiB'),
        written('aws.s3.standard-ia.put', thousands(writes), writes),
      ],
    },
  ];
}

function stored(price: string, quantity: number, unit: string): Usage {
  return {
    category: 'storage',
    price,
    quantity,
    label: 'Copy of media at a second vendor',
    why: () => `${formatNumber(quantity)} ${unit}, all media that is kept`,
  };
}

function written(price: string, quantity: number, writes: number): Usage {
  return {
    category: 'storage',
    price,
    quantity,
    label: 'Writes to the copy of media',
    why: () => `${formatNumber(writes)} files a month`,
  };
}

/** The traffic that takes new media to the second vendor. */
export function copyEgress(price: string, quantity: number, unit: string): Usage {
  return {
    category: 'bandwidth',
    price,
    quantity,
    label: 'Media copied to a second vendor',
    why: () => `${formatNumber(quantity)} ${unit} added in a month`,
  };
}
