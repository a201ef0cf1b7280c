import { feedLoad, type Scenario } from '../../decisions';
import { formatBytes, formatExact, formatNumber, formatUsers } from '../../format';
import { USER_RANGE } from '../../workload';
import { amount, words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import { BEYOND } from './userCount';

/** Ways to serve the feed: what each changes at the peak, and the load from which it pays. */
export const feedFanOutTable = defineTable({
  id: 'feed-fan-out',
  component: 'FeedFanOut',
  arguments: ['users'],
  shows: 'ways to serve the feed and the load from which each pays',
  changesWith: 'demand',
  make,
});

function make(users: number, scenario: Scenario): TableContent {
  const load = feedLoad(users, scenario);
  const perUser = load.pages / users;
  const atLoad = load.pagesPerVcpu / perUser;
  const full = atLoad > USER_RANGE.max ? `${BEYOND} users` : `${formatNumber(atLoad)} users`;
  const evenText = load.timelineBreakEven === null ? 'never' : `${formatNumber(load.timelineBreakEven)} pages per post`;
  return {
    caption: `Ways to serve the feed at ${formatUsers(users)} users: ${formatNumber(load.pages)} pages and ${formatNumber(load.posts)} posts a second at the peak`,
    rowHeading: 'Way',
    columns: [
      { id: 'pays', label: 'Pays from' },
      { id: 'effect', label: 'Effect at the peak' },
      { id: 'changes', label: 'What it changes' },
    ],
    rows: [
      {
        id: 'read',
        label: 'Compose each page when it is read',
        cells: [
          words('the first user; enough until another row pays'),
          amount(load.vcpu, 'vCPU busy'),
          words('nothing: an index range per page'),
        ],
      },
      {
        id: 'cursor',
        label: 'Page by cursor, of the posts that are seen',
        cells: [
          words('the first user: it costs nothing'),
          { text: `${formatBytes(load.cursorBytes)} a month less`, value: load.cursorBytes, unit: 'bytes a month' },
          words('no page of 50 for every opening, no skipped or repeated posts'),
        ],
      },
      {
        id: 'cache',
        label: 'Cache the public page for a minute',
        cells: [
          words(`${formatNumber(load.pagesPerVcpu)} pages a second, which keep a vCPU at its target: ${full}`),
          amount(load.cacheVcpu, 'vCPU less'),
          words('one page a minute for everybody; new posts appear up to a minute late'),
        ],
      },
      {
        id: 'timeline',
        label: 'Materialised timeline, written when a friend posts',
        cells: [
          words(`${evenText}; today ${formatNumber(load.pagesPerPost)}, at any number of users`),
          amount(Math.abs(load.timelineVcpu), `vCPU ${load.timelineVcpu < 0 ? 'more' : 'less'}`),
          words(`${formatNumber(load.timelineRows)} more rows a second, cheaper pages`),
        ],
      },
    ],
    foot: [
      `Break-even of the timeline: friends per user / writes per vCPU = pages per post x (1 / feed pages per vCPU - 1 / reads per vCPU). ${formatExact(perUser)} pages a second and user at the peak.`,
    ],
  };
}
