import {
  growthAdviceText,
  growthCostTable,
  growthMonthsTable,
  mediaPayoffText,
  memoized,
  milestonesTable,
  type Scenario,
  type Start,
  type Table,
  type UserGrowth,
} from '@gymrats/model';
import type { ReactNode } from 'react';
import { GrowthChart } from '../../charts';
import DataTable from '../../model/DataTable';
import { PrerenderedAnswer } from '../../model/PrerenderedAnswer';
import { prerender } from '../../model/prerender';
import { useScenario } from '../../model/scenario';

interface Answers {
  readonly milestones: Table;
  readonly costs: Table;
  readonly months: Table;
  readonly media: string;
  readonly advice: string;
}

/** Long to compute: the default travels with the page. Without a cap and a start these are 0. */
const growthAnswers = prerender(
  'growth',
  (scenario: Scenario, users: number, monthly: number, cap: number, year: number, month: number): Answers => {
    const once = memoized(scenario);
    const growth: UserGrowth = { users, monthly, ...(cap > 0 && { cap }) };
    const start: Start = year > 0 ? { year, month } : undefined;
    return {
      milestones: milestonesTable(growth, once, start),
      costs: growthCostTable(growth, once, start),
      months: growthMonthsTable(growth, once, start),
      media: mediaPayoffText(growth, once, start),
      advice: growthAdviceText(growth, once, start),
    };
  },
);

interface GrowthTablesProps {
  readonly growth: UserGrowth;
  readonly start: Start;
}

/** What growth brings and when, whether moving media pays, what each platform costs, and the months one by one. */
export function GrowthTables({ growth, start }: GrowthTablesProps): ReactNode {
  const { users, monthly, cap = 0 } = growth;
  const args = [users, monthly, cap, start?.year ?? 0, start?.month ?? 0] as const;
  const answer = growthAnswers.of(useScenario(), ...args);
  return (
    <>
      <PrerenderedAnswer name={growthAnswers.name(...args)} answer={answer} />
      <p>
        <strong>{answer.advice}</strong>
      </p>
      <GrowthChart of={args} />
      <DataTable table={answer.milestones} />
      <p>{answer.media}</p>
      <DataTable table={answer.costs} dense />
      <details className="explain folded">
        <summary>Month by month</summary>
        <DataTable table={answer.months} dense />
      </details>
    </>
  );
}
