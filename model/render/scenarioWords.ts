import type { Scenario } from '../decisions';
import { formatNumber } from '../format';
import { AFTER_FIXES, getAssumption } from '../workload';

/** What a figure was computed for, as a plain value that names every choice. */
export interface ScenarioValue {
  readonly case: string;
  readonly app: string;
  readonly set: Readonly<Record<string, number>>;
}

/** A scenario with its defaults filled in; the state of the app by its id. Whatever else a scenario asks for stays. */
export function scenarioValue({ case: which = 'base', app = AFTER_FIXES, set = {}, ...more }: Scenario): ScenarioValue {
  return { ...more, case: which, app: app.id, set };
}

/** A scenario in words: "base demand, the app after all fixes", with the reader's own values after it. */
export function scenarioText(scenario: Scenario): string {
  const { case: which, app, set } = scenarioValue(scenario);
  const state = app === 'fixed' ? 'the app after all fixes' : app === 'built' ? 'the app as built' : `the app ${app}`;
  const own = Object.entries(set).map(
    ([id, value]) => `${getAssumption(id).label}: ${formatNumber(value)} ${getAssumption(id).unit}`,
  );
  return [`${which} demand`, state, ...own].join(', ');
}
