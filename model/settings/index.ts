export {
  type FormReading,
  type GrowthField,
  type GrowthTexts,
  type MeasuredField,
  readAmount,
  readGrowth,
  readMeasured,
  readMonth,
} from './amounts';
export { readCount } from './fields';
export { asksQuestion, OWN_NAME_PATTERN } from './grammar';
export { PROMISE_PREFIX, readPromiseId, readSwitch, SWITCH, withPromise } from './promises';
export { type Reading, readSettings, withoutContradictions, withSettings, writeSettings } from './query';
export { commandOf, ownScenarioOf, scenarioOf } from './scenario';
export { APP_STATES, DEFAULT_SETTINGS, type SettingProblem, type Settings } from './types';
