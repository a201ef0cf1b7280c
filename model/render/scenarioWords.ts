import type { Scenario } from '../decisions';
import { formatCount } from '../format';
import { platformName } from '../platforms';
import { DEFAULT_APP, DEFAULT_CASE, getAssumption } from '../workload';
import { promiseLabel } from './promises';

/** What a figure was computed for, as a plain value that names every choice. */
export interface ScenarioValue {
  readonly case: string;
  readonly app: string;
  readonly set: Readonly<Record<string, number>>;
  /** Platforms to choose among, where not all. */
  readonly among?: readonly string[];
  /** Promises of the service level that are switched off. */
  readonly without?: readonly string[];
  /** The reader's own number of registered users. */
  readonly users?: number;
}

/** A scenario with its defaults filled in: the state of the app by its id, and what it is asked for besides. */
export function scenarioValue(scenario: Scenario): ScenarioValue {
  const { case: which = DEFAULT_CASE, app = DEFAULT_APP, set = {}, among, without = [], users } = scenario;
  return {
    case: which,
    app: app.id,
    set,
    ...(among && { among }),
    ...(without.length > 0 && { without }),
    ...(users !== undefined && { users }),
  };
}

/** The case of demand that a scenario is computed for: "the base case". */
export function caseText({ case: which = DEFAULT_CASE }: Scenario): string {
  return `the ${which} case`;
}

/** A scenario in words: "base demand, the app after all fixes", with the reader's own values after it. */
export function scenarioText(scenario: Scenario): string {
  const { case: which, app, set, among, without = [] } = scenarioValue(scenario);
  const state = app === 'fixed' ? 'the app after all fixes' : app === 'built' ? 'the app as built' : `the app ${app}`;
  const own = Object.entries(set).map(
    ([id, value]) => `${getAssumption(id).label}: ${formatCount(value)} ${getAssumption(id).unit}`,
  );
  const choice = among ? [`only ${among.map(platformName).join(', ')}`] : [];
  return [`${which} demand`, state, ...choice, ...without.map((id) => `without ${promiseLabel(id)}`), ...own].join(
    ', ',
  );
}
