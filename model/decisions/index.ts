export * from './alternatives';
export { type BillSplit, type PromiseCost, splitBill } from './billSplit';
export { type Bottleneck, type BottleneckId, bottlenecks, type FixId } from './bottlenecks';
export { bulkImport, type ImportAnswer } from './bulkImport';
export { casesOf } from './cases';
export { type Certainty, certainty, certaintySteps, type Flip } from './certainty';
export { allCrossovers, compareTiers, rankingCrossovers, type TierComparison } from './compare';
export {
  bestCrossovers,
  billCrossovers,
  type Change,
  type ConfigurationStep,
  type Crossover,
  changes,
  sizeSteps,
  steps,
  type Turn,
} from './crossovers';
export { type DefectCost, defectCost, defectCosts } from './defects';
export { type BillDifference, billDifference, type LineDifference } from './difference';
export {
  type Estimate,
  estimate,
  levelFor,
  memoized,
  memoizeEstimates,
  pricesFor,
  type Scenario,
  totalOf,
  workloadFor,
} from './estimate';
export { FEED_CACHE_SECONDS, type FeedLoad, feedLoad } from './feed';
export {
  assumptionText,
  demandText,
  limitOf,
  limitText,
  perUserText,
  rangeText,
  reachedText,
  savingText,
  shareText,
  totalText,
  usedText,
} from './figures';
export * from './growth';
export { type Headroom, headroomAt } from './headroom';
export { leverLabel, type MediaLever, mediaLevers } from './mediaLevers';
export { type MoveEffect, moveEffects } from './moveEffects';
export { checkPremise, type Premise, type Verdict } from './premise';
export { type PriceWeight, priceWeights } from './priceWeights';
export * from './reality';
export {
  type Candidate,
  candidateIds,
  type Failure,
  MAIN_IDS,
  migrationCost,
  movesOf,
  type Recommendation,
  recommend,
} from './recommend';
export { type Sensitivity, sensitivity } from './sensitivity';
export {
  type DayVariant,
  limitsAtTimes,
  type Minute,
  type PassedLimit,
  type SimulatedDay,
  simulatedDay,
} from './simulation';
export { type StackComparison, stackAt, stackByTier } from './stack';
export { countsOf, TIERS, type TierUsers, tierAt } from './tiers';
export { type Trigger, type TriggerCause, triggers } from './triggers';
export {
  AHEAD,
  type AppFinding,
  FINDINGS,
  type FindingId,
  laterTasks,
  type PracticeId,
  type SetupChange,
  TASK_KINDS,
  type Task,
  type TaskKind,
  type TaskSubject,
  type WorkList,
  workList,
} from './work';
