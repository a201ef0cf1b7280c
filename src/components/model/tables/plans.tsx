import { decisionMatrix, freePlanTable, migrationTable, planTable, proPlanTable } from '@gymrats/model';
import { useOwnScenario } from '../scenario';
import { carries, nothing, shows } from './shows';

export const FreePlan = shows((scenario) => freePlanTable(scenario), nothing);
export const ProPlan = shows((scenario) => proPlanTable(scenario), nothing);
export const Plans = shows(() => planTable(), nothing);
export const DecisionMatrix = carries(
  'DecisionMatrix',
  (scenario) => decisionMatrix(scenario),
  nothing,
  useOwnScenario,
);
/** What has to be replaced when leaving Supabase. */
export const Migration = shows((scenario) => migrationTable(scenario), nothing);
