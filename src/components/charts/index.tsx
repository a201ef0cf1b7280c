import type { ReactNode } from 'react';
import { inPage } from '../model/inPage';
import type { PlatformAt } from '../model/platforms';
import type { GrowthArguments, UsersAt } from './drawings';
import { PrerenderedChart } from './PrerenderedChart';
import { SaveChart } from './SaveChart';
import { Settled } from './settled';

/** Monthly total over users: a curve for each platform, the best value, its range and its steps. */
export const CostChart = inPage('CostChart', (): ReactNode => {
  return (
    <Settled>
      <PrerenderedChart
        name="CostChart"
        draw={({ CostCurves }) => <CostCurves />}
        cursor={({ CostCursor }, around) => <CostCursor around={around} />}
      />
      <SaveChart />
    </Settled>
  );
});

/** Monthly cost of a registered user over users. */
export const PerUserChart = inPage('PerUserChart', (): ReactNode => {
  return (
    <Settled>
      <PrerenderedChart
        name="PerUserChart"
        draw={({ PerUserCurves }) => <PerUserCurves />}
        cursor={({ PerUserCursor }, around) => <PerUserCursor around={around} />}
      />
      <SaveChart />
    </Settled>
  );
});

/** What each bill is made of, at every tier. */
export const CategoryChart = inPage('CategoryChart', (): ReactNode => {
  return (
    <Settled>
      <PrerenderedChart name="CategoryChart" draw={({ Categories }) => <Categories />} />
      <SaveChart />
    </Settled>
  );
});

/** The user counts at which a deployment reaches its limits. */
export const HeadroomChart = inPage('HeadroomChart', (props: PlatformAt): ReactNode => {
  return (
    <Settled>
      <PrerenderedChart
        name={`HeadroomChart ${props.platform} ${props.users}`}
        draw={({ Reaches }) => <Reaches {...props} />}
      />
      <SaveChart />
    </Settled>
  );
});

/** How far each assumption alone moves a total. */
export const TornadoChart = inPage('TornadoChart', (props: PlatformAt): ReactNode => {
  return (
    <Settled>
      <PrerenderedChart
        name={`TornadoChart ${props.platform} ${props.users}`}
        draw={({ Swings }) => <Swings {...props} />}
      />
      <SaveChart />
    </Settled>
  );
});

/** The simulated January peak day of a number of users: processors busy by the quarter of an hour. */
export const PeakDayChart = inPage('PeakDayChart', (props: UsersAt): ReactNode => {
  return (
    <Settled>
      <PrerenderedChart name={`PeakDayChart ${props.users}`} draw={({ Days }) => <Days {...props} />} />
      <SaveChart />
    </Settled>
  );
});

/** The bills of all platforms month by month while the app grows. */
export const GrowthChart = inPage('GrowthChart', ({ of }: { readonly of: GrowthArguments }): ReactNode => {
  const name = `GrowthChart ${of.join(' ')}`;
  return (
    <Settled>
      <PrerenderedChart key={name} name={name} draw={({ GrowthCurves }) => <GrowthCurves of={of} />} />
      <SaveChart />
    </Settled>
  );
});
