/*
 * Components for pages; README.md lists what each shows. A page loads those that it imports and no others, because no module has side
 * effects (`sideEffects` in package.json).
 */
export { PriceMoves, PriceReadings } from '../components/changelog';
export {
  CategoryChart,
  CostChart,
  HeadroomChart,
  PeakDayChart,
  PerUserChart,
  TornadoChart,
} from '../components/charts';
export { Glossary } from '../components/glossary';
export { AssumptionRecords } from '../components/method/AssumptionRecords';
export { ConformanceCount, ConformanceCounts } from '../components/method/ConformanceCounts';
export { EvidenceRecords } from '../components/method/EvidenceRecords';
export { FormulaRecords } from '../components/method/FormulaRecords';
export { JointStep } from '../components/method/JointStep';
export { DecisionDiagram, DeploymentDiagram, ModelDiagram } from '../components/model/diagramsInPage';
export {
  AppFact,
  Asks,
  Assumed,
  Because,
  Best,
  BestFrom,
  CheaperFrom,
  DefectUsd,
  LimitValue,
  MoveCost,
  OccursFrom,
  PerUser,
  PlanLimits,
  Platform,
  Price,
  QueryPlans,
  ReachedAt,
  RequiredFrom,
  Saving,
  Share,
  Size,
  SizeFrom,
  Split,
  Total,
  TotalRange,
  Used,
} from '../components/model/figuresInPage';
export { Holds } from '../components/model/Holds';
export { Judgement } from '../components/model/Judgement';
export { TierSheet } from '../components/model/TierSheet';
export * from '../components/model/tables';
export { RepositoryLink } from '../components/upkeep/RepositoryLink';
export { DataTable } from './DataTable';
export { Diagram } from './Diagram';
