import {
  type CurveChart,
  type CurveReading,
  categoryChart,
  costChart,
  dayChart,
  growthChart,
  perUserChart,
  reachChart,
  readCost,
  readPerUser,
  type Scenario,
  swingChart,
} from '@gymrats/model';
import type { ReactNode } from 'react';
import { guarded } from '../model/guarded';
import { memoizeByScenario } from '../model/memoizeByScenario';
import type { PlatformAt } from '../model/platforms';
import { useScenario } from '../model/scenario';
import { CurveDrawing } from './curve/CurveDrawing';
import { PlotCursor } from './curve/PlotCursor';
import { DayDrawing } from './day/DayDrawing';
import { ReachDrawing } from './rows/ReachDrawing';
import { SwingDrawing } from './rows/SwingDrawing';
import { useOwnUsers } from './settled';
import { StackedDrawing } from './stacked/StackedDrawing';

/** Users, monthly growth, cap, and the year and month to start in; 0 for none. */
export type GrowthArguments = readonly [users: number, monthly: number, cap: number, year: number, month: number];

/** Everything that draws a chart: a chunk of its own. */
export type Drawings = typeof import('./drawings');

/** So many users where the reader has none. */
const NONE = 0;

/** A number of registered users. */
export interface UsersAt {
  readonly users: number;
}

function curves(make: (scenario: Scenario, own?: number) => CurveChart): (props: object) => ReactNode {
  const chartOf = memoizeByScenario((scenario, own: number) => make(scenario, own === NONE ? undefined : own));
  return guarded(() => <CurveDrawing chart={chartOf(useScenario(), useOwnUsers() ?? NONE)} />);
}

interface AroundProps {
  /** The element that the chart is in. */
  readonly around: HTMLElement;
}

function cursor(read: (users: number, scenario: Scenario) => CurveReading): (props: AroundProps) => ReactNode {
  const readingOf = memoizeByScenario((scenario, users: number) => read(users, scenario));
  return ({ around }) => <PlotCursor around={around} read={readingOf} />;
}

export const CostCurves = curves(costChart);
export const CostCursor = cursor(readCost);
export const PerUserCurves = curves(perUserChart);
export const PerUserCursor = cursor(readPerUser);

const growthOf = memoizeByScenario(
  (scenario, users: number, monthly: number, cap: number, year: number, month: number) =>
    growthChart({ users, monthly, ...(cap > NONE && { cap }) }, scenario, year > NONE ? { year, month } : undefined),
);

export const GrowthCurves = guarded(({ of }: { readonly of: GrowthArguments }) => {
  const chart = growthOf(useScenario(), ...of);
  return chart ? <CurveDrawing chart={chart} /> : null;
});

const categoriesOf = memoizeByScenario((scenario, own: number) =>
  categoryChart(own === NONE ? scenario : { ...scenario, users: own }),
);

export const Categories = guarded(() => <StackedDrawing chart={categoriesOf(useScenario(), useOwnUsers() ?? NONE)} />);

const reachOf = memoizeByScenario((scenario, id: string, users: number) => reachChart(id, users, scenario));

export const Reaches = guarded(({ platform, users }: PlatformAt) => (
  <ReachDrawing chart={reachOf(useScenario(), platform, users)} />
));

const swingOf = memoizeByScenario((scenario, id: string, users: number) => swingChart(id, users, scenario));

export const Swings = guarded(({ platform, users }: PlatformAt) => (
  <SwingDrawing chart={swingOf(useScenario(), platform, users)} />
));

const dayOf = memoizeByScenario((scenario, users: number) => dayChart(users, scenario));

export const Days = guarded(({ users }: UsersAt) => <DayDrawing chart={dayOf(useScenario(), users)} />);
