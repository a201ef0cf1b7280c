import { MAIN_IDS, type Scenario, TIERS, totalOf } from '../../decisions';
import before from '../../decisions/totalsBefore.json';
import { formatTotal } from '../../format';
import { words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import { anchor, columnName, tierRow } from '../names';
import type { Cell } from '../table';

const CENT = 0.005;

/** What moved a total, by platform and from which tier on. USD that a revision of the model adds, not a change of prices. */
const CAUSES: readonly (readonly [platform: RegExp, from: number, text: string])[] = [
  [/./, 1_000, 'A copy of media at a second vendor is billed from the launch on.'],
  [/./, 1_000, 'What rows weigh and what a database serves is taken from the latest measurement of the lab.'],
  [
    /./,
    1_000,
    'Events that were missing are counted: posts, profiles, notifications and rooms opened, and workouts shown live, with their bytes and messages.',
  ],
  [/^gcp/, 1_000, 'Busy seconds within the free grant of Cloud Run no longer shorten the time of warm instances.'],
  [
    /^aws/,
    10,
    'Functions beside a private database need interface endpoints; containers on Fargate are then cheaper from 10K users on.',
  ],
  [/./, 1_000, 'Mails for confirmation and password reset are billed.'],
  [/\+r2$/, 10, 'Media on R2 carry Workers Paid, because the terms ask for a paid product where the CDN serves video.'],
  [/^aws$/, 50_000, 'CloudFront is billed by its flat-rate plan where that is cheaper than by the GB.'],
  [/^aws/, 1_000, 'Logs that are kept, a container registry and traffic between zones are billed.'],
  [
    /./,
    50_000,
    'The disk of the database holds the write-ahead log, what the system keeps and the audit entries of Auth beside the tables.',
  ],
  [
    /./,
    1_000,
    'A photo is stored as the two renditions that the upload makes, of 1,080 and 256 pixels, and no original.',
  ],
  [/^gcp/, 10, 'A container registry is billed; Cloud Run is billed by the instance where that is cheaper.'],
];

/**
 * The totals of the tiers before and after the revision of the model in which promises got a price, with the cause of each change.
 * The totals before are those of the revision before it; they do not follow a what-if.
 */
export const revisionTable = defineTable({
  id: 'revision-of-totals',
  component: 'RevisionOfTotals',
  arguments: [],
  shows: 'totals of the tiers before and after the last revision of the model',
  changesWith: 'bills',
  dense: true,
  make,
});

function make(scenario: Scenario): TableContent {
  const totals = before as Readonly<Record<string, Readonly<Record<string, number>>>>;
  return {
    caption: 'Totals of the tiers before and after the revision, USD a month',
    rowHeading: 'Registered users',
    columns: MAIN_IDS.map((id) => ({ id: anchor(id), label: columnName(id) })),
    rows: TIERS.map((users) =>
      tierRow(
        users,
        MAIN_IDS.map((id) => cellOf(id, users, totals[users]?.[id] as number, scenario)),
      ),
    ),
    foot: CAUSES.map(([, , text]) => text),
  };
}

function cellOf(id: string, users: number, was: number, scenario: Scenario): Cell {
  const is = totalOf(id, users, scenario);
  if (Math.abs(is - was) < CENT) return words(formatTotal(is));
  const causes = CAUSES.filter(([platform, from]) => platform.test(id) && users >= from).map(([, , text]) => text);
  return words(`${formatTotal(was)} to ${formatTotal(is)}`, { explanation: { formula: causes.join(' '), inputs: [] } });
}
