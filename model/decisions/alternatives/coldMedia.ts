import { toGB, toGiB } from '../../units';
import { at, demandOf } from '../../workload';
import { type Scenario, workloadFor } from '../estimate';
import { coldStorage } from './media';
import { usdFor } from './offer';

/** What moving media older than 90 days to a colder class does to a bill, USD a month. */
export interface ColdMove {
  readonly id: string;
  readonly label: string;
  /** Less for storage. */
  readonly saved: number;
  /** More for reading it and for the moves. */
  readonly spent: number;
}

/**
 * Cold classes for media older than 90 days. Behind CloudFront only what the CDN misses is read; on R2 every view is a read, so
 * all cold views are retrieved.
 */
export function coldMoves(users: number, scenario: Scenario = {}): ColdMove[] {
  const onS3 = coldStorage(users, scenario);
  const usd = usdFor(scenario);
  const { values } = workloadFor(scenario);
  const { media, egress, mediaRequests } = demandOf(workloadFor(scenario), users);
  const all = toGB(Object.values(media).reduce((sum, kind) => sum + kind.storedBytes, 0));
  const cold = toGB(Object.values(media).reduce((sum, kind) => sum + kind.coldBytes, 0));
  const coldViews = 1 - at(values, 'views-90-days');
  const moved = toGiB(cold * 1e9);
  const missed = toGiB(egress.mediaUncached) * coldViews;
  return [
    { id: 's3-ia', label: 'S3 Standard-IA', saved: onS3.saved, spent: onS3.retrieval + onS3.transitions },
    {
      id: 's3-glacier-ir',
      label: 'S3 Glacier Instant Retrieval',
      saved: usd('aws.s3.standard.storage', moved) - usd('aws.s3.glacier-ir.storage', moved),
      spent: usd('aws.s3.glacier-ir.retrieval', missed) + onS3.transitions,
    },
    {
      id: 'r2-ia',
      label: 'R2 Infrequent Access',
      saved:
        usd('cloudflare.r2.storage.standard', all) -
        usd('cloudflare.r2.storage.standard', all - cold) -
        usd('cloudflare.r2.storage.infrequent-access', cold),
      spent:
        usd('cloudflare.r2.retrieval.infrequent-access', toGB(egress.mediaCached + egress.mediaUncached) * coldViews) +
        usd('cloudflare.r2.class-b.infrequent-access', mediaRequests.edge * coldViews),
    },
  ];
}
