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
export { PlanLimits } from '../components/facts/PlanLimits';
export { QueryPlans } from '../components/facts/QueryPlans';
export { Glossary } from '../components/glossary';
export { AssumptionRecords } from '../components/method/AssumptionRecords';
export { ConformanceCount, ConformanceCounts } from '../components/method/ConformanceCounts';
export { EvidenceRecords } from '../components/method/EvidenceRecords';
export { FormulaRecords } from '../components/method/FormulaRecords';
export { JointStep } from '../components/method/JointStep';
export { DecisionDiagram, DeploymentDiagram, ModelDiagram } from '../components/model/diagrams';
export {
  DefectUsd,
  MoveCost,
  PerUser,
  Saving,
  Share,
  Total,
  TotalRange,
} from '../components/model/figures/bills';
export { OccursFrom } from '../components/model/figures/bottlenecks';
export { Because, Best, Size, Split } from '../components/model/figures/choices';
export { BestFrom, CheaperFrom, SizeFrom } from '../components/model/figures/crossings';
export { AppFact, Judgement, RequiredFrom } from '../components/model/figures/facts';
export { Asks, ReachedAt, Used } from '../components/model/figures/loads';
export { Assumed, LimitValue, Price } from '../components/model/figures/records';
export { Holds } from '../components/model/Holds';
export { Platform } from '../components/model/Platform';
export { TierSheet } from '../components/model/TierSheet';
export * from '../components/model/tables';
export { RepositoryLink } from '../components/upkeep/RepositoryLink';
export { DataTable } from './DataTable';
export { Diagram } from './Diagram';
