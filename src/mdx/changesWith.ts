import type * as tables from '../components/model/tables';
import type * as all from './index';

/**
 * What makes the components other than tables change, so that a pull request can list the pages it moves: the bills of deployments, the
 * demand alone, the record that they name by `id`, or nothing that is computed. The definition of a table says it for its component.
 */
export const CHANGES_WITH = {
  AppFact: 'facts',
  Asks: 'demand',
  Assumed: 'assumptions',
  Because: 'bills',
  Best: 'bills',
  BestFrom: 'bills',
  CategoryChart: 'bills',
  CheaperFrom: 'bills',
  CostChart: 'bills',
  DataTable: 'bills',
  DecisionDiagram: 'bills',
  DefectUsd: 'bills',
  DeploymentDiagram: 'bills',
  Diagram: 'nothing',
  HeadroomChart: 'bills',
  Holds: 'nothing',
  Judgement: 'nothing',
  LimitValue: 'limits',
  ModelDiagram: 'nothing',
  MoveCost: 'bills',
  OccursFrom: 'bills',
  PerUser: 'bills',
  PerUserChart: 'bills',
  PlanLimits: 'bills',
  Platform: 'nothing',
  Price: 'prices',
  QueryPlans: 'nothing',
  ReachedAt: 'bills',
  RequiredFrom: 'nothing',
  Saving: 'bills',
  Share: 'bills',
  Size: 'bills',
  SizeFrom: 'bills',
  TierSheet: 'bills',
  TornadoChart: 'bills',
  Total: 'bills',
  TotalRange: 'bills',
  Used: 'bills',
} as const satisfies Record<Exclude<keyof typeof all, keyof typeof tables>, string>;
