import { candidateIds, compareTiers, type Scenario } from '../../decisions';
import { formatNumber, formatTotal, formatUsd } from '../../format';
import type { TableContent } from '../defineTable';
import { columnName, tierRow } from '../names';
import { PRICE_TERMS } from '../sentences';

/** A cost per head: cents from a dollar on, three significant digits below. */
function formatEach(usd: number): string {
  return usd === 0 || usd >= 1 ? formatUsd(usd) : `$${formatNumber(usd)}`;
}

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
        const value = bill.total / people;
        const unknown = deployment.unknowns.length > 0;
        return {
          text: `${unknown ? 'at least ' : ''}${formatEach(value)}`,
          value,
          unit: `USD a month per ${whom}`,
          ...(unknown ? { mark: 'unknown' as const } : platform === best ? { mark: 'best' as const } : {}),
          explanation: {
            formula: `${formatTotal(bill.total)} / ${formatNumber(people)} = ${formatEach(value)}`,
            inputs: [],
          },
        };
      }),
    ),
  );
  return {
    caption: `Monthly cost per ${whom}`,
    rowHeading: 'Registered users',
    columns: candidateIds(scenario).map((platform) => ({ id: platform, label: columnName(platform), numeric: true })),
    rows,
    foot: [PRICE_TERMS],
  };
}
