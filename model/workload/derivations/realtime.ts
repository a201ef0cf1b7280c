import { PEAK, PEAK_WORDS } from './chains';
import type { Figure } from './types';

const LIVE = ['workouts', 'live-share', 'sets'];
const SENT = ['dau-share', 'chat-messages', 'room-opens', ...LIVE];
const MESSAGES = [...SENT, 'chat-deliveries', 'room-people', 'live-watchers'];
const JOINS = [
  'dau-share',
  'mau-share',
  'sign-ins',
  'chat-opens',
  'room-opens',
  'workouts',
  'live-share',
  'live-watchers',
];
const OPEN = ['peak-concurrent-share', 'socket-share'];
const MINUTES = ['dau-share', 'sessions', 'workouts', 'workout-minutes', 'browse-minutes', 'socket-share'];
const LINE = ['chat.broadcasts-fixed'];

export const realtime: readonly Figure[] = [
  {
    id: 'connections',
    label: 'connections at the peak',
    unit: 'connections',
    formula: 'users in the app at the peak x share that holds a connection',
    assumptions: OPEN,
  },
  {
    id: 'messages',
    label: 'messages a month, sent and delivered',
    unit: 'messages a month',
    formula:
      'chat broadcasts a month x (1 + receivers of a message) + rooms entered and left a month x (1 + people in the room) + sets shown live a month x (1 + watchers)',
    assumptions: MESSAGES,
    facts: LINE,
  },
  {
    id: 'published',
    label: 'messages sent a month',
    unit: 'messages a month',
    formula:
      'daily active users x (chat messages a day x broadcasts behind a message + 2 x rooms entered a day + workouts a day x share shown live x sets) x days of a month',
    assumptions: SENT,
    facts: LINE,
  },
  {
    id: 'messagesPerSecond',
    label: 'messages per second, peak',
    unit: 'messages/s',
    formula: `messages a day / 86,400 seconds x ${PEAK_WORDS}`,
    assumptions: [...MESSAGES, ...PEAK],
    facts: LINE,
  },
  {
    id: 'presencePerSecond',
    label: 'presence heartbeats per second, peak',
    unit: 'messages/s',
    formula: 'users in the app at the peak x share on the Home tab / seconds between heartbeats; zero after the fix',
    assumptions: ['peak-concurrent-share', 'home-share'],
    facts: ['presence.interval'],
    defect: 'sockets' as const,
  },
  {
    id: 'joins',
    label: 'channel joins a month',
    unit: 'joins a month',
    formula:
      'sign-ins a month + daily active users x (conversations opened + rooms entered + workouts shown live x (1 + watchers), a day) x days of a month',
    assumptions: JOINS,
  },
  {
    id: 'joinsPerSecond',
    label: 'channel joins per second, peak',
    unit: 'joins/s',
    formula: `channel joins a day / 86,400 seconds x ${PEAK_WORDS}`,
    assumptions: [...JOINS, ...PEAK],
  },
  {
    id: 'reconnectJoins',
    label: 'joins when every connected phone returns at once',
    unit: 'joins',
    formula: 'connections at the peak x one channel each',
    assumptions: OPEN,
  },
  {
    id: 'connectionMinutes',
    label: 'minutes of open connections a month',
    unit: 'minutes a month',
    formula:
      'daily active users x (workouts x minutes of a workout + other sessions x their minutes, a day) x share that holds a connection x days of a month',
    assumptions: MINUTES,
  },
  {
    id: 'channelMinutes',
    label: 'minutes of joined channels a month',
    unit: 'minutes a month',
    formula: 'minutes of open connections a month x one channel each',
    assumptions: MINUTES,
  },
].map((figure) => ({ ...figure, id: `realtime.${figure.id}`, label: `Realtime: ${figure.label}` }));
