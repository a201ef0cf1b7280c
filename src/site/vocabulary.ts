/**
 * The components that every MDX page can use without an import, by the module below `src/components` that has them. A page fetches the
 * modules of the components on it and no others, so keep together here what stands on the same pages.
 */
const MODULES: Readonly<Record<string, readonly string[]>> = {
  'model/tables/totals': ['Category', 'CostPerUser', 'Range', 'RangeOverview', 'Totals'],
  'model/tables/crossovers': ['Crossovers', 'Steps'],
  'model/tables/defects': ['Defects'],
  'model/tables/tier': ['Bill', 'Configuration', 'Demand', 'Limits', 'TierChanges'],
  'model/tables/choices': ['Choices', 'Includes'],
  'model/tables/serviceLevels': ['ServiceLevels'],
  'model/tables/plans': ['DecisionMatrix', 'FreePlan', 'Migration', 'Plans', 'ProPlan'],
  'model/tables/bottlenecks': ['Bottlenecks'],
  'model/tables/realtime': ['RealtimeOffers'],
  'model/tables/media': [
    'ColdStorage',
    'MediaKinds',
    'MediaLevers',
    'MediaOffers',
    'MediaPerGb',
    'MediaRates',
    'VideoOffers',
  ],
  'model/tables/database': ['DatabaseHeadroom', 'FeedFanOut', 'Pooling', 'SearchOffers', 'TableGrowth'],
  'model/tables/monitoring': ['Alerts', 'MonitoringOffers'],
  'model/tables/playbook': ['Roadmap', 'Triggers'],
  'model/tables/peers': ['EarlierCosts', 'EarlierLoad', 'PeerClaims', 'PeerCosts', 'PeerReasons'],
  'model/figures/bills': ['DefectUsd', 'MoveCost', 'PerUser', 'Saving', 'Share', 'Total', 'TotalRange'],
  'model/figures/choices': ['Because', 'Best', 'Size'],
  'model/figures/crossings': ['BestFrom', 'CheaperFrom', 'SizeFrom'],
  'model/figures/facts': ['AppFact', 'Judged', 'OwedFrom'],
  'model/figures/loads': ['Asks', 'ReachedAt', 'Used'],
  'model/figures/records': ['Assumed', 'LimitValue', 'Price'],
  'model/figures/walls': ['BitesAt'],
  'model/diagrams': ['DecisionDiagram', 'DeploymentDiagram', 'ModelDiagram'],
  'model/Holds': ['Holds'],
  'model/Platform': ['Platform'],
  charts: ['CategoryChart', 'CostChart', 'HeadroomChart', 'PerUserChart', 'TornadoChart'],
};

/** Modules whose default export is the component. */
const DEFAULTS: Readonly<Record<string, string>> = {
  DataTable: 'model/DataTable',
  Diagram: 'Diagram',
  TierSheet: 'model/TierSheet',
  PlanLimits: 'facts/PlanLimits',
  QueryPlans: 'facts/QueryPlans',
};

/** Where a component of the vocabulary comes from. */
export interface Origin {
  /** As an import names it. */
  readonly module: string;
  /** The export: its own name, or `default`. */
  readonly exported: string;
}

/** Every component of the vocabulary by its name. */
export const vocabulary: ReadonlyMap<string, Origin> = new Map([
  ...Object.entries(MODULES).flatMap(([module, names]) => names.map((name) => entry(name, module, name))),
  ...Object.entries(DEFAULTS).map(([name, module]) => entry(name, module, 'default')),
]);

function entry(name: string, module: string, exported: string): [string, Origin] {
  return [name, { module: `@site/src/components/${module}`, exported }];
}
