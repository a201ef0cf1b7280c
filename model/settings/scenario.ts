import type { Scenario } from '../decisions';
import { PLATFORM_IDS, parsePlatformId } from '../platforms';
import { parseAppState } from '../workload';
import { writeSettings } from './query';
import { DEFAULT_SETTINGS, type Settings } from './types';

/** So many scenarios are cached: a slider makes a new one at every step. The default scenario always stays. */
const KEPT = 64;
const known = new Map<string, Scenario>();

/** The platforms that settings leave to choose among; undefined where they leave the guide's own choice. */
function amongOf({ run, media, realtime }: Settings): readonly string[] | undefined {
  if (run === undefined && media === undefined && realtime === undefined) return undefined;
  return PLATFORM_IDS.filter((id) => {
    const { platform, options } = parsePlatformId(id);
    return (
      (run === undefined || platform === run) &&
      (media === undefined || options.media === media) &&
      options.realtime === (realtime ?? 'platform')
    );
  });
}

/** The scenario of settings, with the reader's own number of users. Equal settings give the same object. */
export function ownScenarioOf(settings: Settings): Scenario {
  const key = writeSettings(settings);
  const found = known.get(key);
  if (found) return found;
  const among = amongOf(settings);
  const scenario: Scenario = {
    case: settings.case,
    set: settings.set,
    app: parseAppState(settings.app),
    ...(among && { among }),
    ...(settings.without.length > 0 && { without: settings.without }),
    ...(settings.users !== undefined && { users: settings.users }),
  };
  if (known.size >= KEPT) {
    const standard = writeSettings(DEFAULT_SETTINGS);
    const others = [...known.keys()].filter((each) => each !== standard);
    for (const old of others.slice(0, KEPT / 2)) known.delete(old);
  }
  known.set(key, scenario);
  return scenario;
}

/** The scenario of settings without the number of users: it stays the same object while only that moves. */
export function scenarioOf(settings: Settings): Scenario {
  return ownScenarioOf({ ...settings, users: undefined });
}

/** The command that prints the same numbers in a terminal, for so many users. */
export function commandOf(settings: Settings, users: number): string {
  const among = amongOf(settings);
  const words = [
    `--users ${settings.users ?? users}`,
    ...(among ? [among.length === 1 ? `--platform ${among[0]}` : `--among ${among.join(',')}`] : []),
    ...(settings.case === DEFAULT_SETTINGS.case ? [] : [`--case ${settings.case}`]),
    ...(settings.app === DEFAULT_SETTINGS.app ? [] : [`--workload ${settings.app}`]),
    ...settings.without.map((id) => `--promise ${id}=off`),
    ...Object.entries(settings.set).map(([id, value]) => `--set ${id}=${value}`),
  ];
  return `npm run --silent model -- estimate ${words.join(' ')}`;
}
