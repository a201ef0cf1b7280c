export * from './alternatives';
export { type Bottleneck, bottlenecks } from './bottlenecks';
export { allCrossovers, compareTiers, type TierComparison } from './compare';
export { bestCrossovers, billCrossovers, type Crossover, changes, steps } from './crossovers';
export { type DefectCost, defectCosts } from './defects';
export { type Estimate, estimate, remembering, type Scenario, totalOf, workloadFor } from './estimate';
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
export { type Headroom, headroomAt } from './headroom';
export { type MediaLever, mediaLevers } from './mediaLevers';
export { type Metric, metricOf } from './metrics';
export { checkPremise, type Premise, type Verdict } from './premise';
export { type Candidate, MAIN_IDS, migrationCost, type Recommendation, recommend } from './recommend';
export { type Horizon, type RoadmapItem, roadmap } from './roadmap';
export { TIERS, type TierUsers, tierAt } from './tiers';
export { type Trigger, triggers } from './triggers';
