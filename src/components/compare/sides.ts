import {
  type ComparedSide,
  MAIN_IDS,
  type PlatformId,
  parsePlatformId,
  platformName,
  readSettings,
  recommend,
  type Settings,
  scenarioOf,
  writeSettings,
} from '@gymrats/model';
import type { SavedScenario } from './savedScenarios';

/** What a side can be: its settings as a query string, and what it is called. */
export interface SideOption {
  readonly query: string;
  readonly name: string;
}

/** A platform with everything else that the page asks. */
function platformQuery(id: PlatformId, settings: Settings): string {
  const { platform, options } = parsePlatformId(id);
  return writeSettings({ ...settings, users: undefined, run: platform, media: options.media });
}

/** The guide's own choice, what the page asks now, the platforms under it, and the reader's kept scenarios. */
export function sideOptions(settings: Settings, saved: readonly SavedScenario[]): readonly SideOption[] {
  const asked = writeSettings({ ...settings, users: undefined });
  return [
    { query: '', name: 'The guide’s choice' },
    ...(asked === '' ? [] : [{ query: asked, name: 'This what-if' }]),
    ...MAIN_IDS.map((id) => ({ query: platformQuery(id as PlatformId, settings), name: platformName(id) })),
    ...saved.map(({ name, query }) => ({ query, name })),
  ];
}

/** The answer for a side: at its own number of users where its scenario names one, else at `users`. */
export function sideOf({ query, name }: SideOption, users: number): ComparedSide {
  const { settings } = readSettings(query);
  return { name, answer: recommend(settings.users ?? users, scenarioOf(settings)).best };
}
