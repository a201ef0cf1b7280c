import {
  type CurveChart,
  categoryChart,
  costChart,
  perUserChart,
  reachChart,
  type Scenario,
  swingChart,
} from '@gymrats/model';
import type { ReactNode } from 'react';
import { perScenario } from '../model/perScenario';
import type { PlatformAt } from '../model/platforms';
import { CurveDrawing } from './curve/CurveDrawing';
import { Kept } from './Kept';
import { ReachDrawing } from './rows/ReachDrawing';
import { SwingDrawing } from './rows/SwingDrawing';
import { StackedDrawing } from './stacked/StackedDrawing';
import { useChartScenario } from './useChartScenario';

function curves(name: string, make: (scenario: Scenario) => CurveChart): () => ReactNode {
  const remembered = perScenario(make);
  const Curves = (): ReactNode => <CurveDrawing chart={remembered(useChartScenario())} />;
  return () => (
    <Kept name={name}>
      <Curves />
    </Kept>
  );
}

/** Monthly total over users: a curve for each platform, the best value, its range and its steps. */
export const CostChart = curves('CostChart', costChart);

/** Monthly cost of a registered user over users. */
export const PerUserChart = curves('PerUserChart', perUserChart);

const categoriesOf = perScenario(categoryChart);

function Categories(): ReactNode {
  return <StackedDrawing chart={categoriesOf(useChartScenario())} />;
}

/** What each bill is made of, at every tier. */
export function CategoryChart(): ReactNode {
  return (
    <Kept name="CategoryChart">
      <Categories />
    </Kept>
  );
}

const reachOf = perScenario((scenario, id: string, users: number) => reachChart(id, users, scenario));

function Reaches({ platform, users }: PlatformAt): ReactNode {
  return <ReachDrawing chart={reachOf(useChartScenario(), platform, users)} />;
}

/** The user counts at which a deployment reaches its limits. */
export function HeadroomChart({ platform, users }: PlatformAt): ReactNode {
  return (
    <Kept name={`HeadroomChart ${platform} ${users}`}>
      <Reaches platform={platform} users={users} />
    </Kept>
  );
}

const swingOf = perScenario((scenario, id: string, users: number) => swingChart(id, users, scenario));

function Swings({ platform, users }: PlatformAt): ReactNode {
  return <SwingDrawing chart={swingOf(useChartScenario(), platform, users)} />;
}

/** How far each assumption alone moves a total. */
export function TornadoChart({ platform, users }: PlatformAt): ReactNode {
  return (
    <Kept name={`TornadoChart ${platform} ${users}`}>
      <Swings platform={platform} users={users} />
    </Kept>
  );
}
