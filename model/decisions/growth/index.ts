export {
  type GrowthCost,
  type GrowthMonth,
  growthCosts,
  growthMonths,
  type MediaPayoff,
  mediaPayoff,
  SPANS,
} from './costs';
export { checkGrowth, growthSince, HORIZON, type UserGrowth, usersByMonth, usersIn } from './curve';
export { type GrowthEvent, type GrowthMilestone, milestones } from './milestones';
