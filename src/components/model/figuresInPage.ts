import type { ComponentProps } from 'react';
import type { PlanLimits as DrawnPlanLimits } from '../facts/PlanLimits';
import { onDemand } from '../onDemand/onDemand';
import { useNothingAsked } from './asked';
import type * as bills from './figures/bills';
import type * as bottlenecks from './figures/bottlenecks';
import type * as choices from './figures/choices';
import type * as crossings from './figures/crossings';
import type * as facts from './figures/facts';
import type * as loads from './figures/loads';
import type * as records from './figures/records';
import type { Platform as DrawnPlatform } from './Platform';

type Figures = typeof bills & typeof bottlenecks & typeof choices & typeof crossings & typeof loads;
type Facts = typeof facts & typeof records & { readonly Platform: typeof DrawnPlatform };

/** A figure in a sentence. */
const figure = <Name extends keyof Figures>(name: Name) =>
  onDemand<ComponentProps<Figures[Name]>>(name, { element: 'span' });

/** The same for what no question changes. */
const fact = <Name extends keyof Facts>(name: Name) =>
  onDemand<ComponentProps<Facts[Name]>>(name, { element: 'span', useQuestion: useNothingAsked });

// What each of them shows is said where it is drawn, in `figures/`.
export const AppFact = fact('AppFact');
export const Asks = figure('Asks');
export const Assumed = fact('Assumed');
export const Because = figure('Because');
export const Best = figure('Best');
export const BestFrom = figure('BestFrom');
export const CheaperFrom = figure('CheaperFrom');
export const DefectUsd = figure('DefectUsd');
export const LimitValue = fact('LimitValue');
export const MoveCost = figure('MoveCost');
export const OccursFrom = figure('OccursFrom');
export const PerUser = figure('PerUser');
export const Platform = fact('Platform');
export const Price = fact('Price');
export const ReachedAt = figure('ReachedAt');
export const RequiredFrom = fact('RequiredFrom');
export const Saving = figure('Saving');
export const Share = figure('Share');
export const Size = figure('Size');
export const SizeFrom = figure('SizeFrom');
export const Split = figure('Split');
export const Total = figure('Total');
export const TotalRange = figure('TotalRange');
export const Used = figure('Used');

export const PlanLimits = onDemand<ComponentProps<typeof DrawnPlanLimits>>('PlanLimits', {
  element: 'div',
  useQuestion: useNothingAsked,
});
export const QueryPlans = onDemand('QueryPlans', { element: 'div', useQuestion: useNothingAsked });
