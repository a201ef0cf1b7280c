import { type Estimate, estimate, type Scenario } from '../../decisions';
import { datesText, MODEL_VERSION, type Provenance } from '../provenance';
import { datesOf } from '../records';
import { scenarioText } from '../scenarioWords';
import { gapSentences, levelSentence, PRICE_TERMS } from '../sentences';
import { billSheet } from './bill';
import { text } from './cells';
import { demandSheet, limitsSheet } from './figures';
import { pricesOfBill } from './prices';
import type { Sheet, Workbook } from './types';

export type { CellRole, Sheet, SheetCell, Workbook } from './types';

/**
 * The answer of a platform at a number of users as a workbook: the bill with quantities to change and formulas that follow, the demand,
 * the limits, the prices with their dates, and where all of it is from.
 * @throws ModelError for an unknown platform or an impossible number of users.
 */
export function workbookOf(platform: string, users: number, scenario: Scenario, from: Provenance): Workbook {
  const answer = estimate(platform, users, scenario);
  const prices = pricesOfBill(answer.bill.lines, answer.deployment);
  return {
    fileName: `gymrats-${platform.replaceAll('+', '-')}-${users}-users`,
    sheets: [
      billSheet(answer, prices),
      demandSheet(users, scenario),
      limitsSheet(answer),
      prices.sheet,
      aboutSheet(answer, scenario, from),
    ],
  };
}

function aboutSheet({ bill, deployment }: Estimate, scenario: Scenario, from: Provenance): Sheet {
  const dates = datesOf(bill.lines.map(({ record }) => record));
  const facts: readonly (readonly [string, string])[] = [
    ['From', from.title],
    ['Address', from.address],
    ['Computed for', scenarioText(scenario)],
    ['Records', dates ? datesText(dates) : ''],
    ['Model', MODEL_VERSION],
    ...(from.takenOn ? [['Taken on', from.takenOn] as const] : []),
    ['Terms', PRICE_TERMS],
    ['Service level', levelSentence(deployment.level)],
    ...gapSentences(deployment).map((sentence) => ['Gap', sentence] as const),
    ['Limits of it', 'A changed quantity changes the bill. It does not choose another plan, size or platform.'],
  ];
  return {
    name: 'About',
    widths: [18, 120],
    stickyRows: 0,
    rows: facts.map(([name, value]) => [text(name, 'heading'), text(value)]),
  };
}
