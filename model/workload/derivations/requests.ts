import { AUTH, CALLS, PEAK, PEAK_WORDS, READS, REFRESHES, SIGN_INS, SYNCS, unique, WRITES } from './chains';
import type { Figure } from './types';

interface Sum {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly what: string;
  readonly assumptions: readonly string[];
  readonly facts?: readonly string[];
}

const perEvent = (what: string): string =>
  `daily active users x the sum over app events of (times a day x ${what} of the event)`;

const SUMS: readonly Sum[] = [
  { id: 'reads', label: 'API reads', unit: 'reads', what: perEvent('reads'), assumptions: unique(READS) },
  { id: 'writes', label: 'API writes', unit: 'writes', what: perEvent('writes'), assumptions: unique(WRITES) },
  {
    id: 'auth',
    label: 'Authentication calls',
    unit: 'calls',
    what: 'sign-ins + token refreshes, a day',
    assumptions: AUTH,
    facts: ['token.minutes'],
  },
  {
    id: 'functions',
    label: 'Function calls',
    unit: 'calls',
    what: 'daily active users x (reactions + comments + chat messages x receivers, a day) / notifications per call',
    assumptions: CALLS,
    facts: ['push.batch'],
  },
  {
    id: 'signIns',
    label: 'Sign-ins',
    unit: 'sign-ins',
    what: 'monthly active users x sign-ins of one a month / days of a month',
    assumptions: SIGN_INS,
  },
];

const monthly = SUMS.map(
  ({ id, label, unit, what, assumptions, facts }): Figure => ({
    id: `requests.${id}`,
    label: `${label} a month`,
    unit: `${unit} a month`,
    formula: `${what}; x days of a month`,
    assumptions,
    facts,
  }),
);

const rates = SUMS.flatMap(({ id, label, unit, what, assumptions, facts }): Figure[] => [
  {
    id: `perSecond.${id}.average`,
    label: `${label} per second, average`,
    unit: `${unit}/s`,
    formula: `${what}; / 86,400 seconds`,
    assumptions,
    facts,
  },
  {
    id: `perSecond.${id}.peak`,
    label: `${label} per second, peak`,
    unit: `${unit}/s`,
    formula: `average per second x ${PEAK_WORDS}`,
    assumptions: unique(assumptions, PEAK),
    facts,
  },
]);

export const requests: readonly Figure[] = [
  ...monthly,
  {
    id: 'requests.uploads',
    label: 'Media uploads a month',
    unit: 'uploads a month',
    formula:
      'posts a month x (2 x photo share x photos per post + 2 x video share): each photo has a small rendition, each video a thumbnail',
    assumptions: ['dau-share', 'posts', 'photo-share', 'photos-per-post', 'video-share'],
  },
  {
    id: 'requests.tokenRefreshes',
    label: 'Token refreshes a month',
    unit: 'refreshes a month',
    formula:
      'daily active users x (sessions + workouts x minutes of a workout / minutes between refreshes) x days of a month',
    assumptions: REFRESHES,
    facts: ['token.minutes'],
  },
  {
    id: 'requests.syncs',
    label: 'Syncs a month',
    unit: 'syncs a month',
    formula: 'daily active users x sessions x (1 + reconnects per session) x days of a month',
    assumptions: SYNCS,
  },
  ...rates,
  {
    id: 'peakRequests.events',
    label: 'API requests per second, peak, summed over events',
    unit: 'requests/s',
    formula: '(reads + writes + authentication calls) per second at the peak',
    assumptions: unique(AUTH, READS, WRITES, PEAK),
    facts: ['token.minutes'],
  },
  {
    id: 'peakRequests.published',
    label: 'API requests per second, peak, by published services',
    unit: 'requests/s',
    formula: 'users in the app at the peak x requests per second of one, as published services see them',
    assumptions: ['peak-concurrent-share', 'requests-per-concurrent-user'],
  },
];
