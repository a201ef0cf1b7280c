import { describe, expect, test } from 'vitest';
import {
  AS_BUILT,
  bottlenecks,
  CASES,
  coldMoves,
  coldStorage,
  defectCosts,
  demandOf,
  estimate,
  feedLoad,
  growthCosts,
  growthMonths,
  headroomAt,
  holdAgainst,
  mediaLevers,
  mediaOffers,
  mediaPayoff,
  milestones,
  monitoringOffers,
  type Offer,
  pricesAt,
  realtimeOffers,
  recommend,
  roadmap,
  type Scenario,
  searchesPerMonth,
  searchOffers,
  sensitivity,
  videoMinutes,
  videoOffers,
  workloadFor,
} from '../../index';
import { figuresOf } from '../render/wording';

/** No later change of a price moves what is computed with the prices of a day that is past. */
const SCENARIO: Scenario = { prices: pricesAt('2026-11-01') };
const BUILT: Scenario = { ...SCENARIO, app: AS_BUILT, case: 'high' };

/** What a deployment uses, costs and reaches. */
function deploymentOf(id: string, users: number, scenario: Scenario) {
  const { deployment, bill } = estimate(id, users, scenario);
  return {
    usage: deployment.usage.map(({ price, quantity }) => ({ price, quantity })),
    lines: bill.lines.map(({ price, usd }) => ({ price, usd })),
    category: bill.byCategory,
    limits: deployment.limits.map(({ id, used, capacity, hitAtUsers }) => ({ id, used, capacity, hitAtUsers })),
  };
}

const offered = (offers: readonly Offer[]) =>
  offers.map(({ id, usd, lines }) => ({ id, usd, lines: lines.map(({ price, quantity }) => ({ price, quantity })) }));

const GROWTH = { users: 20_000, monthly: 0.1, cap: 60_000 };
const MEASURED = { users: 40_000, platform: 'supabase', values: { dau: 9000, egress: 900, bill: 400, database: 30 } };
const HUGE = 2_000_000;

const FIGURES: Readonly<Record<string, () => unknown>> = {
  ...Object.fromEntries(
    CASES.map((which) => [`demand in the ${which} case`, () => demandOf(workloadFor({ case: which }), 70_000)]),
  ),
  'demand of the app as built': () => demandOf(workloadFor(BUILT), 70_000),
  ...Object.fromEntries(
    (['supabase', 'aws', 'gcp', 'supabase+r2', 'aws+r2', 'gcp+r2'] as const).flatMap((id) =>
      [900, 30_000, 600_000].map((users) => [`${id} at ${users} users`, () => deploymentOf(id, users, SCENARIO)]),
    ),
  ),
  'supabase+r2+ably': () => deploymentOf('supabase+r2+ably', 200_000, SCENARIO),
  'aws+ably': () => deploymentOf('aws+ably', 30_000, SCENARIO),
  'supabase as built': () => deploymentOf('supabase', 30_000, BUILT),
  'aws as built': () => deploymentOf('aws', 30_000, BUILT),
  'gcp as built': () => deploymentOf('gcp', 30_000, BUILT),
  'what candidates cost with their migration': () =>
    recommend(200_000, SCENARIO).candidates.map(({ id, bill, ...rest }) => ({
      id,
      ...rest,
      total: bill.total,
      deployment: 0,
      demand: 0,
    })),
  'offers for media': () => offered(mediaOffers(200_000, SCENARIO)),
  'offers for video': () => offered(videoOffers(200_000, SCENARIO)),
  'minutes of video': () => videoMinutes(200_000, SCENARIO),
  'offers for realtime': () => [10, 5000, 200_000, HUGE].map((users) => offered(realtimeOffers(users, SCENARIO))),
  'offers for search': () => [10, 200_000].map((users) => offered(searchOffers(users, SCENARIO))),
  searches: () => searchesPerMonth(200_000, SCENARIO),
  'offers for monitoring': () => [10, 200_000, HUGE].map((users) => offered(monitoringOffers(users, SCENARIO))),
  'colder media': () => [coldMoves(200_000, SCENARIO), coldStorage(200_000, SCENARIO)],
  'levers of media': () => mediaLevers(200_000, SCENARIO),
  'what defects cost': () =>
    ['supabase', 'aws', 'gcp'].map((id) => ({
      id,
      costs: defectCosts(id, 30_000, SCENARIO).map(({ defect, usd }) => ({ id: defect, usd })),
    })),
  'load of the feed': () => [feedLoad(30_000, SCENARIO), feedLoad(600_000, BUILT)],
  headroom: () => [10, 30_000, 600_000].map((users) => headroomAt(users, SCENARIO)),
  bottlenecks: () => bottlenecks(SCENARIO),
  roadmap: () => roadmap(30_000, SCENARIO).map((item) => ({ ...item, id: undefined })),
  sensitivity: () => sensitivity('supabase', 30_000, SCENARIO).map((each) => ({ ...each })),
  'sensitivity on AWS': () => sensitivity('aws+r2', 30_000, SCENARIO),
  'months of growth': () => growthMonths(GROWTH, SCENARIO).map(({ users, month }) => ({ users, month })),
  'costs of growth': () => growthCosts(GROWTH, SCENARIO),
  'pay-off of moving media': () => mediaPayoff(GROWTH, SCENARIO),
  'milestones of growth': () => milestones(GROWTH, SCENARIO),
  'held against measurements': () => holdAgainst(MEASURED, SCENARIO),
};

/** A change of these figures is a change of the arithmetic or of an assumption: meant when `npx vitest run -u` is. */
describe('At the prices of a day, the figures are the same for ever:', () => {
  test.each(Object.entries(FIGURES))('%s', (_, figures) => expect(figuresOf(figures())).toMatchSnapshot());
});
