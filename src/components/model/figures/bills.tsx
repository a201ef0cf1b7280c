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
import type { PlatformAt, PlatformId } from '../platforms';
import { useScenario } from '../scenario';

interface OfCategory extends PlatformAt {
  readonly of: Category;
}

/** USD a month of a platform, or of one category of its bill: "$343". */
export function Total({ platform, users, of }: PlatformAt & { readonly of?: Category }): ReactNode {
  return totalText(answers.estimate(useScenario(), platform, users), of);
}

/** The totals in the low and the high case: "$280 to $452". */
export function TotalRange({ platform, users }: PlatformAt): ReactNode {
  const { low, high } = answers.range(useScenario(), platform, users);
  return rangeText(low, high);
}

/** USD a month per registered user: "$0.00342". */
export function PerUser({ platform, users }: PlatformAt): ReactNode {
  return perUserText(answers.estimate(useScenario(), platform, users));
}

/** A category's share of the bill: "12 %". */
export function Share({ platform, users, of }: OfCategory): ReactNode {
  return shareText(answers.estimate(useScenario(), platform, users), of);
}

interface SavingProps {
  readonly from: PlatformId;
  readonly to: PlatformId;
  readonly users: number;
}

/** USD a month that `to` costs less than `from`; fails where it costs more. */
export function Saving({ from, to, users }: SavingProps): ReactNode {
  const scenario = useScenario();
  return savingText(answers.estimate(scenario, from, users), answers.estimate(scenario, to, users));
}

/** USD a month that one defect costs if it alone is left in. */
export function DefectUsd({ platform, users, of }: PlatformAt & { readonly of: Defect }): ReactNode {
  const cost = answers.defects(useScenario(), platform, users).find(({ defect }) => defect === of);
  if (cost) return formatTotal(cost.usd);
  throw new ModelError('of', `unknown defect "${of}"`);
}

/** One-off USD of moving from Supabase as it is today to a platform. */
export function MoveCost({ platform }: { readonly platform: PlatformId }): ReactNode {
  return formatTotal(migrationCost(platform, useScenario()));
}
