import { candidateIds, compareTiers, type Scenario } from '../../decisions';
import { formatNumber, formatTotal, formatUsd } from '../../format';
import type { TableContent } from '../defineTable';
import { columnName, tierRow } from '../names';
import { PRICE_TERMS } from '../sentences';

/** Monthly totals per 1,000 people of a kind ("registered users"), on each platform at each tier. */
export function perUser(
  whom: string,
  count: (monthly: number, users: number) => number,
  scenario: Scenario,
): TableContent {
  const rows = compareTiers(scenario).map(({ users, best, recommendation }) =>
    tierRow(
      users,
      recommendation.candidates.map(({ id: platform, bill, demand, deployment }) => {
        const people = count(demand.people.monthly, users);
        const value = (bill.total / people) * 1000;
        const unknown = deployment.unknowns.length > 0;
        return {
          text: `${unknown ? 'at least ' : ''}${formatUsd(value)}`,
          value,
          unit: `USD a month per 1,000 ${whom}`,
          ...(unknown ? { mark: 'unknown' as const } : platform === best ? { mark: 'best' as const } : {}),
          explanation: {
            formula: `${formatTotal(bill.total)} / ${formatNumber(people)} x 1,000 = ${formatUsd(value)}`,
            inputs: [],
          },
        };
      }),
    ),
  );
  return {
    caption: `Monthly cost per 1,000 ${whom}`,
    rowHeading: 'Registered users',
    columns: candidateIds(scenario).map((platform) => ({ id: platform, label: columnName(platform), numeric: true })),
    rows,
    foot: [PRICE_TERMS],
  };
}
