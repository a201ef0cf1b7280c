import {
  DEFAULT_SETTINGS,
  formatCount,
  getAssumption,
  platformName,
  promiseLabel,
  type Settings,
} from '@gymrats/model';
import { appStateLabel } from './appStates';
import { shownValue } from './assumptionText';

/** What differs from the guide's own answer, in words: "40,000 users", "high demand", "Posts 0.3". */
export function differences(settings: Settings): string[] {
  const { users, run, media, realtime, without, set } = settings;
  return [
    ...(users === undefined ? [] : [`${formatCount(users)} users`]),
    ...(run === undefined ? [] : [`on ${platformName(run)}`]),
    ...(media === undefined ? [] : [media === 'r2' ? 'media on R2' : 'media on the platform']),
    ...(realtime === undefined ? [] : [realtime === 'ably' ? 'realtime on Ably' : 'realtime on the platform']),
    ...(settings.case === DEFAULT_SETTINGS.case ? [] : [`${settings.case} demand`]),
    ...(settings.app === DEFAULT_SETTINGS.app ? [] : [appStateLabel(settings.app).toLowerCase()]),
    ...without.map((id) => `without ${promiseLabel(id)}`),
    ...Object.entries(set).map(([id, value]) => `${getAssumption(id).label} ${shownValue(getAssumption(id), value)}`),
  ];
}
