import { DAYS_PER_MONTH, SECONDS_PER_DAY } from '../units';
import { appFact, at, demandOf } from '../workload';
import { type Scenario, workloadFor } from './estimate';

/** Seconds that a shared page of the public feed is kept. */
export const FEED_CACHE_SECONDS = 60;

/** The feed at the peak, and what each way to serve it does to the database. vCPUs are those kept busy at the peak. */
export interface FeedLoad {
  /** Pages a second at the peak. */
  readonly pages: number;
  /** Posts a second at the peak. */
  readonly posts: number;
  readonly pagesPerPost: number;
  /** Pages a second that keep one vCPU at the target utilisation. */
  readonly pagesPerVcpu: number;
  /** vCPUs for the pages, each composed when it is read. */
  readonly vcpu: number;
  /** Bytes a month that a page of the posts seen saves against the app's page of 50. */
  readonly cursorBytes: number;
  /** vCPUs that one shared page a minute takes away. */
  readonly cacheVcpu: number;
  /** Rows a second that a timeline written at posting adds, and vCPUs that it takes away; negative where it adds. */
  readonly timelineRows: number;
  readonly timelineVcpu: number;
  /** Pages per post above which a timeline written at posting takes load away; null where a page of it is no cheaper. */
  readonly timelineBreakEven: number | null;
}

/**
 * A page composed when it is read costs 1 / feed-reads-per-vcpu. With a timeline, it costs 1 / reads-per-vcpu, and each post
 * writes one row per friend at 1 / writes-per-vcpu.
 */
export function feedLoad(users: number, scenario: Scenario = {}): FeedLoad {
  const workload = workloadFor(scenario);
  const { values: v } = workload;
  const { daily } = demandOf(workload, users).people;
  const peak = at(v, 'peak-to-average') * at(v, 'peak-day') * at(v, 'january-factor');
  const opensPerDay = daily * at(v, 'sessions') * at(v, 'feed-opens');
  const postsPerDay = daily * at(v, 'posts');
  const [pages, posts] = [(opensPerDay * peak) / SECONDS_PER_DAY, (postsPerDay * peak) / SECONDS_PER_DAY];
  const composed = 1 / at(v, 'feed-reads-per-vcpu');
  const saved = composed - 1 / at(v, 'reads-per-vcpu');
  const written = at(v, 'friend-edges') / at(v, 'writes-per-vcpu');
  const smaller = appFact('json.feed-page') - at(v, 'posts-seen') * appFact('json.post');
  return {
    pages,
    posts,
    pagesPerPost: opensPerDay / postsPerDay,
    pagesPerVcpu: at(v, 'target-utilisation') / composed,
    vcpu: pages * composed,
    cursorBytes: opensPerDay * DAYS_PER_MONTH * smaller,
    cacheVcpu: Math.max(0, pages - 1 / FEED_CACHE_SECONDS) * composed,
    timelineRows: posts * at(v, 'friend-edges'),
    timelineVcpu: pages * saved - posts * written,
    timelineBreakEven: saved > 0 ? written / saved : null,
  };
}
