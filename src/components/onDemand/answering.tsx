import type { Scenario } from '@gymrats/model';
import { type ComponentType, createElement, type ReactNode } from 'react';
import { HoldsInCases } from '../explorer/HoldsInCases';
import { PlanLimits } from '../facts/PlanLimits';
import { QueryPlans } from '../facts/QueryPlans';
import { Chain } from '../home/Chain';
import { Ladder } from '../home/Ladder';
import { Surprises } from '../home/Surprises';
import { PriceTerms } from '../model/DrawnPriceTerms';
import * as diagrams from '../model/diagrams';
import { drawnTable } from '../model/drawnTable';
import * as bills from '../model/figures/bills';
import * as bottlenecks from '../model/figures/bottlenecks';
import * as choices from '../model/figures/choices';
import * as crossings from '../model/figures/crossings';
import * as facts from '../model/figures/facts';
import * as loads from '../model/figures/loads';
import * as records from '../model/figures/records';
import { HowSureTable } from '../model/HowSure';
import { Platform } from '../model/Platform';
import { DEFAULT_SCENARIO } from '../model/scenario';
import { BillTotal } from '../model/TierSheet/BillTotal';
import { TierHeadroom, TierVerdict } from '../model/TierSheet/drawn';
import { FullTables } from '../model/TierSheet/FullTables';
import { type Answers, answers } from './answers';

/*
 * Everything that answers a question: what draws figures, tables and diagrams again, and the what-if. A browser fetches it when a reader
 * asks, opens a figure, or goes on to another page of the site (`useAnswering.browser.ts`).
 */
export { FoldContent } from '../model/DataTable/FoldContent';
export { HoldsForThese } from '../model/HoldsForThese';
export { question } from '../whatif/question';
export { askUsers, UsersAnswer } from '../whatif/UsersAnswer';
export { WhatIf } from '../whatif/WhatIf';
export { ListedAsDone } from '../work/ListedAsDone';

/** Components whose HTML stays as built until a reader asks, by their names in pages; those of tables have theirs by definition. */
export const components = {
  ...bills,
  ...bottlenecks,
  ...choices,
  ...crossings,
  ...diagrams,
  ...facts,
  ...loads,
  ...records,
  BillTotal,
  Chain,
  FullTables,
  HoldsInCases,
  HowSureTable,
  Ladder,
  PlanLimits,
  Platform,
  PriceTerms,
  QueryPlans,
  Surprises,
  TierHeadroom,
  TierVerdict,
};

/** A component, or the component of a table, by its name. */
export function drawn(name: string, props: object): ReactNode {
  const component = (components as Readonly<Record<string, unknown>>)[name] ?? drawnTable(name)?.Component;
  if (component === undefined) throw new Error(`no component draws <${name}>`);
  return createElement(component as ComponentType, props);
}

/** An answer by its name, for a scenario or the guide's own. */
export function answer<Name extends keyof Answers>(
  name: Name,
  scenario: Scenario = DEFAULT_SCENARIO,
  ...args: (string | number)[]
): ReturnType<Answers[Name]> {
  return (answers[name] as (scenario: Scenario, ...args: (string | number)[]) => ReturnType<Answers[Name]>)(
    scenario,
    ...args,
  );
}
