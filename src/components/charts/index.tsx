import {
  type CurveChart,
  type CurveReading,
  categoryChart,
  costChart,
  perUserChart,
  reachChart,
  readCost,
  readPerUser,
  type Scenario,
  swingChart,
} from '@gymrats/model';
import type { ReactNode } from 'react';
import { perScenario } from '../model/perScenario';
import type { PlatformAt } from '../model/platforms';
import { useScenario } from '../model/scenario';
import { CurveDrawing } from './curve/CurveDrawing';
import { LiveCurves } from './curve/LiveCurves';
import { Kept } from './Kept';
import { ReachDrawing } from './rows/ReachDrawing';
import { SwingDrawing } from './rows/SwingDrawing';
import { Settled, useOwnUsers } from './settled';
import { StackedDrawing } from './stacked/StackedDrawing';

/** So many users where the reader has none. */
const NONE = 0;

function curves(
  name: string,
  make: (scenario: Scenario, own?: number) => CurveChart,
  read: (users: number, scenario: Scenario) => CurveReading,
): () => ReactNode {
  const chartOf = perScenario((scenario, own: number) => make(scenario, own === NONE ? undefined : own));
  const readingOf = perScenario((scenario, users: number) => read(users, scenario));
  const Curves = (): ReactNode => <CurveDrawing chart={chartOf(useScenario(), useOwnUsers() ?? NONE)} />;
  return () => (
    <Settled>
      <LiveCurves name={name} read={readingOf}>
        <Curves />
      </LiveCurves>
    </Settled>
  );
}

/** Monthly total over users: a curve for each platform, the best value, its range and its steps. */
export const CostChart = curves('CostChart', costChart, readCost);

/** Monthly cost of a registered user over users. */
export const PerUserChart = curves('PerUserChart', perUserChart, readPerUser);

const categoriesOf = perScenario((scenario, own: number) =>
  categoryChart(own === NONE ? scenario : { ...scenario, users: own }),
);

function Categories(): ReactNode {
  return <StackedDrawing chart={categoriesOf(useScenario(), useOwnUsers() ?? NONE)} />;
}

/** What each bill is made of, at every tier. */
export function CategoryChart(): ReactNode {
  return (
    <Settled>
      <Kept name="CategoryChart">
        <Categories />
      </Kept>
    </Settled>
  );
}

const reachOf = perScenario((scenario, id: string, users: number) => reachChart(id, users, scenario));

function Reaches({ platform, users }: PlatformAt): ReactNode {
  return <ReachDrawing chart={reachOf(useScenario(), platform, users)} />;
}

/** The user counts at which a deployment reaches its limits. */
export function HeadroomChart({ platform, users }: PlatformAt): ReactNode {
  return (
    <Settled>
      <Kept name={`HeadroomChart ${platform} ${users}`}>
        <Reaches platform={platform} users={users} />
      </Kept>
    </Settled>
  );
}

const swingOf = perScenario((scenario, id: string, users: number) => swingChart(id, users, scenario));

function Swings({ platform, users }: PlatformAt): ReactNode {
  return <SwingDrawing chart={swingOf(useScenario(), platform, users)} />;
}

/** How far each assumption alone moves a total. */
export function TornadoChart({ platform, users }: PlatformAt): ReactNode {
  return (
    <Settled>
      <Kept name={`TornadoChart ${platform} ${users}`}>
        <Swings platform={platform} users={users} />
      </Kept>
    </Settled>
  );
}
