export { APP_SOURCE, type AppFact, appFact, appFacts, getAppFact } from './app';
export {
  AFTER_FIXES,
  type AppState,
  AS_BUILT,
  DEFAULT_APP,
  DEFECTS,
  type Defect,
  leaving,
  parseAppState,
} from './appState';
export {
  type Assumption,
  allowedRange,
  assumptionOf,
  assumptions,
  CASES,
  type Case,
  DEFAULT_CASE,
  type FiledAssumption,
  type Grade,
  getAssumption,
  JOINT_STEP,
  resolveAssumptions,
  type Values,
  valueIn,
} from './assumptions';
export { type ConnectionRecord, connections } from './connections';
export { type Contradiction, contradictions, refuseContradictions } from './consistency';
export { checkUsers, demandOf, USER_RANGE, type Workload, workloadOf } from './demand';
export { type Derivation, derivationOf, derivations } from './derivations';
export { type AppEvent, at, events, type Profile, profileOf } from './events';
export { type LoadOfTier, type LoadRecord, loads } from './loads';
export { measured } from './measured';
export { latestOf, type MeasuredWith, measuredOf } from './measurements/measuredOf';
export type { MeasuredValues, Measurement } from './measurements/types';
export { clipBytes } from './media';
export { isShare } from './share';
export type { Demand, MediaKind, Rate, Stored, TableGroup } from './types';
export { type Validation, validationOf } from './validation';
export {
  type PackageOfMove,
  packagesOf,
  type Weeks,
  type WorkPackage,
  weeksOf,
  workPackages,
} from './workPackages';
