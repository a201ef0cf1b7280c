import { DAYS_PER_MONTH, SECONDS_PER_DAY } from '../units';
import { appFact } from './app';
import type { AppState } from './appState';
import type { Values } from './assumptions';
import { at, events, profileOf } from './events';
import type { Demand } from './types';

/** Channels of a connected client: notifications, feed and hangout as built; one conversation after the fix. */
const CHANNELS = { built: 3, fixed: 1 } as const;

const ENTER_AND_LEAVE = 2;

/** Realtime of one registered user. A broadcast counts once as sent and once per receiver, as the vendors bill it. */
export function realtimeOf(
  v: Values,
  app: AppState,
  daily: number,
  peak: number,
): { realtime: Demand['realtime']; egressBytes: number } {
  const alwaysOn = app.defects.has('sockets');
  const socketShare = alwaysOn ? 1 : at(v, 'socket-share');
  const channels = alwaysOn ? CHANNELS.built : CHANNELS.fixed;
  const minutes = daily * minutesInApp(v);

  const perLine = appFact(app.defects.has('keystrokes') ? 'chat.broadcasts-built' : 'chat.broadcasts-fixed');
  const receivers = app.missing.has('chat') ? 0 : at(v, 'chat-deliveries');
  const broadcasts = daily * at(v, 'chat-messages') * perLine;
  const heartbeats = alwaysOn ? minutes * at(v, 'home-share') * (60 / appFact('presence.interval')) : 0;

  // Heartbeats of the app as built tell presence already; after the fix a room hears who enters and who leaves.
  const presence = alwaysOn ? 0 : daily * at(v, 'room-opens') * ENTER_AND_LEAVE;
  const live = app.missing.has('live') ? 0 : daily * at(v, 'workouts') * at(v, 'live-share') * at(v, 'sets');

  const published = broadcasts + heartbeats + presence + live;
  const delivered =
    broadcasts * receivers + heartbeats + presence * at(v, 'room-people') + live * at(v, 'live-watchers');
  const joins = events.reduce(
    (sum, event) => sum + daily * event.perDay(v, app) * (profileOf(event, v, app).joins ?? 0),
    0,
  );
  const connections = at(v, 'peak-concurrent-share') * socketShare;
  return {
    realtime: {
      connections,
      messages: (published + delivered) * DAYS_PER_MONTH,
      published: published * DAYS_PER_MONTH,
      messagesPerSecond: ((published + delivered) / SECONDS_PER_DAY) * peak,
      presencePerSecond: alwaysOn
        ? (at(v, 'peak-concurrent-share') * at(v, 'home-share')) / appFact('presence.interval')
        : 0,
      joins: joins * DAYS_PER_MONTH,
      joinsPerSecond: (joins / SECONDS_PER_DAY) * peak,
      reconnectJoins: connections * channels,
      connectionMinutes: minutes * socketShare * DAYS_PER_MONTH,
      channelMinutes: minutes * socketShare * channels * DAYS_PER_MONTH,
    },
    egressBytes: delivered * at(v, 'message-bytes') * DAYS_PER_MONTH,
  };
}

/** Minutes a day that an active user has the app open: workouts, and the other sessions. */
export function minutesInApp(v: Values): number {
  const workouts = at(v, 'workouts');
  const others = Math.max(0, at(v, 'sessions') - workouts);
  return workouts * at(v, 'workout-minutes') + others * at(v, 'browse-minutes');
}
