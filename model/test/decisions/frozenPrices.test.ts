import { describe, expect, test } from 'vitest';
import {
  AS_BUILT,
  coldStorage,
  defectCosts,
  demandOf,
  estimate,
  feedLoad,
  headroomAt,
  holdAgainst,
  mediaOffers,
  mediaPayoff,
  monitoringOffers,
  pricesAt,
  realtimeOffers,
  recommend,
  type Scenario,
  searchOffers,
  sensitivity,
  videoOffers,
  workloadFor,
} from '../../index';
import { figuresOf } from '../render/wording';

/** A later change of a price record does not move what is computed with the prices of this date. */
const SCENARIO: Scenario = { prices: pricesAt('2026-11-01') };
const BUILT: Scenario = { ...SCENARIO, app: AS_BUILT, case: 'high' };

/** What a deployment uses, costs and reaches. */
function deploymentOf(id: string, users: number, scenario: Scenario) {
  const { deployment, bill } = estimate(id, users, scenario);
  return {
    lines: bill.lines.map(({ price, usd }) => ({ price, usd })),
    category: bill.byCategory,
    limits: deployment.limits.map(({ id, used, hitAtUsers }) => ({ id, used, hitAtUsers })),
  };
}

const GROWTH = { users: 20_000, monthly: 0.1, cap: 60_000 };
const MEASURED = { users: 40_000, platform: 'supabase', values: { dau: 9000, egress: 900, bill: 400, database: 30 } };

const FIGURES: Readonly<Record<string, () => unknown>> = {
  'demand in the base case': () => demandOf(workloadFor({ case: 'base' }), 70_000),
  'supabase at 30,000 users': () => deploymentOf('supabase', 30_000, SCENARIO),
  'aws+r2 at 600,000 users': () => deploymentOf('aws+r2', 600_000, SCENARIO),
  'gcp as built, high demand': () => deploymentOf('gcp', 30_000, BUILT),
  'the totals of all candidates': () =>
    recommend(200_000, SCENARIO).candidates.map(({ id, bill }) => ({ id, total: bill.total })),
  'what each offer costs': () =>
    [mediaOffers, videoOffers, realtimeOffers, searchOffers, monitoringOffers].flatMap((offers) =>
      offers(200_000, SCENARIO).map(({ id, usd }) => ({ id, usd })),
    ),
  'colder media': () => coldStorage(200_000, SCENARIO),
  'what defects cost': () => defectCosts('supabase', 30_000, SCENARIO).map(({ defect, usd }) => ({ id: defect, usd })),
  'load of the feed': () => feedLoad(30_000, SCENARIO),
  headroom: () => headroomAt(30_000, SCENARIO),
  sensitivity: () => sensitivity('supabase', 30_000, SCENARIO).slice(0, 5),
  'pay-off of moving media': () => mediaPayoff(GROWTH, SCENARIO),
  'compared with measurements': () => holdAgainst(MEASURED, SCENARIO),
};

/** A difference is a change of the arithmetic or of an assumption; `npm run unit -- NAME -u` accepts it. */
describe('At frozen prices the figures stay the same:', () => {
  test.each(Object.entries(FIGURES))('%s', (_, figures) => expect(figuresOf(figures())).toMatchSnapshot());
});
