import {
  type Category,
  type Defect,
  formatTotal,
  ModelError,
  migrationCost,
  perUserText,
  rangeText,
  savingText,
  shareText,
  totalText,
} from '@gymrats/model';
import type { ReactNode } from 'react';
import { answers } from '../answers';
import { inPage } from '../inPage';
import type { PlatformAt, PlatformId } from '../platforms';
import { useScenario } from '../scenario';
import { Figure } from './Figure';

interface OfCategory extends PlatformAt {
  readonly of: Category;
}

/** USD a month of a platform, or of one category of its bill: "$343". */
export const Total = inPage('Total', ({ platform, users, of }: PlatformAt & { readonly of?: Category }): ReactNode => {
  const text = totalText(answers.estimate(useScenario(), platform, users), of);
  return <Figure of={['total', platform, users, ...(of ? [of] : [])]}>{text}</Figure>;
});

/** The totals in the low and the high case: "$280 to $452". */
export const TotalRange = inPage('TotalRange', ({ platform, users }: PlatformAt): ReactNode => {
  const { low, high } = answers.range(useScenario(), platform, users);
  return <Figure of={['range', platform, users]}>{rangeText(low, high)}</Figure>;
});

/** USD a month per 1,000 registered users: "$3.42". */
export const PerUser = inPage('PerUser', ({ platform, users }: PlatformAt): ReactNode => {
  const text = perUserText(answers.estimate(useScenario(), platform, users));
  return <Figure of={['per-user', platform, users]}>{text}</Figure>;
});

/** A category's share of the bill: "12 %". */
export const Share = inPage('Share', ({ platform, users, of }: OfCategory): ReactNode => {
  const text = shareText(answers.estimate(useScenario(), platform, users), of);
  return <Figure of={['share', platform, users, of]}>{text}</Figure>;
});

interface SavingProps {
  readonly from: PlatformId;
  readonly to: PlatformId;
  readonly users: number;
}

/** USD a month that `to` costs less than `from`; fails where it costs more. */
export const Saving = inPage('Saving', ({ from, to, users }: SavingProps): ReactNode => {
  const scenario = useScenario();
  const text = savingText(answers.estimate(scenario, from, users), answers.estimate(scenario, to, users));
  return <Figure of={['saving', from, to, users]}>{text}</Figure>;
});

/** USD a month that one defect costs if it alone is left in. */
export const DefectUsd = inPage(
  'DefectUsd',
  ({ platform, users, of }: PlatformAt & { readonly of: Defect }): ReactNode => {
    const cost = answers.defects(useScenario(), platform, users).find(({ defect }) => defect === of);
    if (cost) return <Figure of={['defect', platform, users, of]}>{formatTotal(cost.usd)}</Figure>;
    throw new ModelError('of', `unknown defect "${of}"`);
  },
);

/** One-off USD of moving from Supabase as it is today to a platform. */
export const MoveCost = inPage('MoveCost', ({ platform }: { readonly platform: PlatformId }): ReactNode => {
  return <Figure of={['move', platform]}>{formatTotal(migrationCost(platform, useScenario()))}</Figure>;
});
