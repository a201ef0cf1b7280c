import { countsOf, feedLoad, type Headroom, headroomAt, type Scenario, workloadFor } from '../../decisions';
import { formatBytes, formatExact, formatNumber, formatUsers } from '../../format';
import { getPrice } from '../../prices';
import { at, demandOf, type TableGroup, USER_RANGE } from '../../workload';
import { amount, total, words } from '../cells';
import { tierRow } from '../names';
import { BASE } from '../scenarios';
import { PRICE_TERMS } from '../sentences';
import type { Cell, Table } from '../table';

const BEYOND = `more than ${formatNumber(USER_RANGE.max)}`;

/** How full the database's processors are at each tier, and what a larger size or a replica would add. */
export function headroomTable(scenario: Scenario = BASE): Table {
  const counts = countsOf(scenario);
  const tiers = counts.map((users) => headroomAt(users, scenario));
  return {
    id: 'headroom',
    caption: 'Processors of the Supabase database by tier, and what more of them cost',
    rowHeading: 'Registered users',
    columns: [
      { id: 'size', label: 'Configuration' },
      { id: 'vcpu', label: 'vCPUs', numeric: true },
      { id: 'asked', label: 'Asked for', numeric: true },
      { id: 'full', label: 'Used up at users', numeric: true },
      { id: 'scans', label: 'With scans', numeric: true },
      { id: 'next', label: 'Next size adds', numeric: true },
      { id: 'replica', label: 'Replica adds', numeric: true },
    ],
    rows: tiers.map(({ size, vcpu, asked, fullAt, fullAtWithScans, nextSizeUsd, replicaUsd }, index) =>
      tierRow(counts[index] as number, [
        words(size),
        amount(vcpu, ''),
        amount(asked, ''),
        userCount(fullAt),
        userCount(fullAtWithScans),
        nextSizeUsd === null ? words('a paid plan') : total(nextSizeUsd),
        replicaUsd === null ? words('not offered') : total(replicaUsd),
      ]),
    ),
    foot: [
      `With scans: used up at so many users with the table scans of the app as built. Asked for: vCPUs that the peak keeps busy, divided by the target utilisation of ${formatNumber(100 * at(workloadFor(scenario).values, 'target-utilisation'))} %. A replica has the size of its primary and a disk of its own.`,
      replicaSentence(tiers),
      PRICE_TERMS,
    ],
  };
}

/** Whether processors come cheaper with the next size or with a replica, as this scenario has it. */
function replicaSentence(tiers: readonly Headroom[]): string {
  const both = tiers.filter(({ nextSizeUsd, replicaUsd }) => nextSizeUsd !== null && replicaUsd !== null);
  const larger = both.every(({ nextSizeUsd, replicaUsd }) => (nextSizeUsd as number) < (replicaUsd as number));
  return larger
    ? 'Wherever both are sold, the next size costs less than a replica, and its processors serve writes too.'
    : 'At some tiers a replica costs less than the next size; its processors serve reads alone.';
}

function userCount(users: number | null): Cell {
  return users === null ? words(BEYOND) : amount(users, '');
}

/** Ways to serve the feed: what each changes at the peak, and the load from which it pays. */
export function feedFanOutTable(users: number, scenario: Scenario = BASE): Table {
  const load = feedLoad(users, scenario);
  const perUser = load.pages / users;
  const atLoad = load.pagesPerVcpu / perUser;
  const full = atLoad > USER_RANGE.max ? `${BEYOND} users` : `${formatNumber(atLoad)} users`;
  const evenText = load.timelineBreakEven === null ? 'never' : `${formatNumber(load.timelineBreakEven)} pages per post`;
  return {
    id: `feed-fan-out-${formatUsers(users).toLowerCase()}`,
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

const ADVICE: readonly [group: TableGroup, label: string, advice: string][] = [
  ['training', 'Workouts and routines', 'Keep. Every read is one owner through an index, so size does not slow it.'],
  ['chat', 'Chat messages', 'Partition by month when it is built: it grows fastest in rows and is read from the end.'],
  ['social', 'Posts, reactions, comments', 'Keep. The feed reads the newest through the cursor index.'],
  ['notifications', 'Notifications', 'Purge after 90 days by dropping months.'],
  ['profiles', 'Profiles', 'Keep. Move the training calendar to rows of its own.'],
  ['friends', 'Friendships', 'Keep.'],
];

/** Size and growth of the large tables, and what to do about their age. */
export function tableGrowthTable(users: number, scenario: Scenario = BASE): Table {
  const { database } = demandOf(workloadFor(scenario), users);
  const size = headroomAt(users, scenario).size.split(', ')[1]?.toLowerCase() ?? 'nano';
  const memory = (getPrice(`supabase.compute.${size}`).spec?.memoryGib ?? 1) * 2 ** 30;
  return {
    id: `table-growth-${formatUsers(users).toLowerCase()}`,
    caption: `The large tables at ${formatUsers(users)} users, and what to do with old rows`,
    rowHeading: 'Tables',
    columns: [
      { id: 'advice', label: 'Old rows' },
      { id: 'rows', label: 'Rows', numeric: true },
      { id: 'bytes', label: 'With indexes', numeric: true },
      { id: 'memory', label: 'Past memory at users', numeric: true },
    ],
    rows: ADVICE.map(([group, label, advice]) => {
      const bytes = database.bytes[group];
      return {
        id: group,
        label,
        cells: [
          words(advice),
          amount(database.rows[group], ''),
          { text: formatBytes(bytes), value: bytes, unit: 'bytes' },
          memoryCell(bytes === 0 ? Number.POSITIVE_INFINITY : (users * memory) / bytes),
        ],
      };
    }),
    foot: [
      `${formatNumber(at(workloadFor(scenario).values, 'history-months'))} months of activity, with room for dead rows. Past memory: the users at which a row exceeds the memory of ${size}; a table larger than that is PostgreSQL's own rule of thumb for when partitioning can pay.`,
    ],
  };
}

function memoryCell(users: number): Cell {
  return userCount(users > USER_RANGE.max ? null : Math.floor(users));
}
