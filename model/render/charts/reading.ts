import { recommend, type Scenario } from '../../decisions';
import { formatCount, formatTotal, formatUsd } from '../../format';
import { columnName } from '../names';
import { BASE } from '../scenarios';

/** The curves' values at one number of users, as somebody reads them off. */
export interface CurveReading {
  readonly users: number;
  readonly label: string;
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: number;
    readonly text: string;
    readonly isBest: boolean;
  }[];
}

function readingOf(
  users: number,
  scenario: Scenario,
  of: (usd: number) => number,
  words: (value: number) => string,
): CurveReading {
  const { best, carried, candidates } = recommend(users, scenario);
  const rows = candidates.map(({ id, bill, deployment }) => {
    const value = of(bill.total);
    const least = deployment.unknowns.length > 0 ? 'at least ' : '';
    return { id, label: columnName(id), value, text: `${least}${words(value)}`, isBest: carried && id === best.id };
  });
  return { users, label: `${formatCount(users)} users`, rows };
}

/** The cost chart read at a number of users. */
export function readCost(users: number, scenario: Scenario = BASE): CurveReading {
  return readingOf(users, scenario, (usd) => usd, formatTotal);
}

/** The chart of costs per user read at a number of users. */
export function readPerUser(users: number, scenario: Scenario = BASE): CurveReading {
  return readingOf(users, scenario, (usd) => (usd / users) * 1000, formatUsd);
}
