import type { MeasuredWith } from './measuredOf';
import { jsonBytes, largest, requestOf, rounded, rowBytes } from './read';
import type { MeasuredSize, Measurement } from './types';

/** Tables whose rows the model counts, by the fact that holds their bytes. */
const ROWS: Readonly<Record<string, string>> = {
  'row.workout-20': 'public.workouts',
  'row.routine': 'public.routines',
  'row.post': 'public.posts',
  'row.reaction': 'public.reactions',
  'row.comment': 'public.comments',
  'row.notification': 'public.notifications',
  'row.friend-edge': 'public.friendships',
  'row.push-token': 'public.user_push_tokens',
  'row.dna': 'public.forge_dna_history',
  'row.chat': 'public.chat_messages',
};

const POSTS_OF_A_PAGE = 50;
const NOTICES_OF_A_PAGE = 50;
const MESSAGES_OF_A_PAGE = 20;

const json = (size: MeasuredSize): Readonly<Record<string, number>> => ({
  'json.workout-20': jsonBytes(size, 'built', 'workouts'),
  'json.routine': jsonBytes(size, 'built', 'routines'),
  'json.post': jsonBytes(size, 'fixed', 'feed'),
  'json.feed-page': POSTS_OF_A_PAGE * jsonBytes(size, 'built', 'feed'),
  'json.friend-edge': jsonBytes(size, 'built', 'friends'),
  'json.notifications-page': NOTICES_OF_A_PAGE * jsonBytes(size, 'built', 'notifications'),
  'json.chat-page': MESSAGES_OF_A_PAGE * jsonBytes(size, 'fixed', 'messages'),
  'json.search': requestOf(size, 'fixed', 'search').bytes,
});

/** Microseconds that a scan takes per row of its table: the slope of the request over users, over the rows of a user. */
function scans({ requestGrowth }: Measurement, { edges, rooms }: MeasuredWith): Readonly<Record<string, number>> {
  const slope = (id: string): number => 1000 * (requestGrowth.built[id]?.perUser ?? 0);
  return {
    'cpu.friend-scan': slope('friends') / edges,
    'cpu.room-scan': slope('rooms') / rooms,
    'cpu.user-search': slope('search'),
  };
}

/** What a measurement puts in the place of facts of the app, by their ids. */
export function measuredFacts(measurement: Measurement, using: MeasuredWith): Readonly<Record<string, number>> {
  const size = largest(measurement);
  const rows = Object.entries(ROWS).map(([fact, table]) => [fact, rowBytes(size, table)] as const);
  const all = [...rows, ...Object.entries(json(size)), ...Object.entries(scans(measurement, using))];
  return Object.fromEntries(all.flatMap(([id, value]) => (value > 0 ? [[id, rounded(value)]] : [])));
}
