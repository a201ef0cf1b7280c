import { ModelError } from '../errors';
import { formatCount, formatTotal } from '../format';
import { CATEGORIES, type Category, exceeded, platformName } from '../platforms';
import { CASES, type Case } from '../workload';
import { estimate, type Scenario } from './estimate';
import { limitOf, reachedText } from './figures';
import { candidateIds, recommend } from './recommend';

/** Where a claim is made: at one user count or at each of several, in the scenario's case or in each of those named. */
interface Where {
  readonly at: number | readonly number[];
  readonly cases?: readonly Case[];
}

/** A conclusion that the model can be asked to confirm. */
export type Premise = Where &
  (
    | /** Best value: bill and migration weighed, hard limits and unknown prices excluded. */ { readonly best: string }
    | /** Lowest bill of `among`; of the six main ones where not given. */ {
        readonly cheapest: string;
        readonly among?: readonly string[];
      }
    | /** The bill of one is below that of another. */ { readonly lower: string; readonly than: string }
    | /** The bill is below, or not below, so many USD a month. */ {
        readonly total: string;
        readonly below?: number;
        readonly from?: number;
      }
    | /** No hard limit is exceeded. */ { readonly carries: string }
    | /** The category is the largest of the bill. */ { readonly largest: Category; readonly of: string }
    | /** The limit is reached before, or not before, so many users. */ {
        readonly limit: string;
        readonly of: string;
        readonly before?: number;
        readonly notBefore?: number;
      }
  );

/** Whether a claim holds, and what the model says, in a sentence. */
export interface Verdict {
  readonly holds: boolean;
  readonly text: string;
}

/**
 * Asks the model whether a premise holds wherever it is claimed. `text` tells what the model says at the first place where it does
 * not, or at the last where it does.
 * @throws ModelError for a premise that names nothing the model knows.
 */
export function checkPremise(premise: Premise, scenario: Scenario = {}): Verdict {
  const counts = typeof premise.at === 'number' ? [premise.at] : premise.at;
  const scenarios = premise.cases ? premise.cases.map((which) => ({ ...scenario, case: which })) : [scenario];
  if (!(counts?.length > 0) || scenarios.length === 0) {
    throw new ModelError('at', `a premise is claimed at a number of users, in one of the cases ${CASES.join(', ')}`);
  }
  let verdict: Verdict | undefined;
  for (const each of scenarios) {
    for (const users of counts) {
      const found = judge(premise, users, each);
      const where = each.case ? `, ${each.case} case` : '';
      verdict = { holds: found.holds, text: `At ${formatCount(users)} users${where}: ${found.text}` };
      if (!found.holds) return verdict;
    }
  }
  return verdict as Verdict;
}

function judge(premise: Premise, users: number, scenario: Scenario): Verdict {
  if ('best' in premise) return judgeBest(premise.best, users, scenario);
  if ('cheapest' in premise)
    return judgeCheapest(premise.cheapest, premise.among ?? candidateIds(scenario), users, scenario);
  if ('lower' in premise) return judgeCheapest(premise.lower, [premise.lower, premise.than], users, scenario);
  if ('total' in premise) return judgeTotal(premise.total, premise, users, scenario);
  if ('carries' in premise) return judgeCarries(premise.carries, users, scenario);
  if ('largest' in premise) return judgeLargest(premise.largest, premise.of, users, scenario);
  if ('limit' in premise) return judgeLimit(premise, users, scenario);
  throw new ModelError(
    'premise',
    `unknown premise ${JSON.stringify(premise)}; one of best, cheapest, lower, total, carries, largest, limit`,
  );
}

function judgeBest(id: string, users: number, scenario: Scenario): Verdict {
  platformName(id);
  const { best, because } = recommend(users, scenario);
  return { holds: best.id === id, text: `${platformName(best.id)} is best value. ${because}` };
}

function judgeCheapest(id: string, among: readonly string[], users: number, scenario: Scenario): Verdict {
  const bills = among
    .map((each) => ({ id: each, usd: estimate(each, users, scenario).bill.total }))
    .sort((one, other) => one.usd - other.usd);
  const own = bills.find((bill) => bill.id === id);
  if (!own) throw new ModelError('among', `${id} is not among ${among.join(', ')}`);
  const said = bills.map((bill) => `${platformName(bill.id)} ${formatTotal(bill.usd)}`).join(', ');
  return { holds: bills.every((bill) => bill === own || own.usd < bill.usd), text: `the bills are ${said}` };
}

function judgeTotal(
  id: string,
  { below, from }: { below?: number; from?: number },
  users: number,
  scenario: Scenario,
): Verdict {
  const { total } = estimate(id, users, scenario).bill;
  const holds = (below === undefined || total < below) && (from === undefined || total >= from);
  return { holds, text: `${platformName(id)} costs ${formatTotal(total)} a month` };
}

function judgeCarries(id: string, users: number, scenario: Scenario): Verdict {
  const passed = exceeded(estimate(id, users, scenario).deployment.limits).map((limit) => limit.label);
  const text = passed.length === 0 ? 'exceeds no hard limit' : `exceeds ${passed.join(', ')}`;
  return { holds: passed.length === 0, text: `${platformName(id)} ${text}` };
}

function judgeLargest(category: Category, id: string, users: number, scenario: Scenario): Verdict {
  if (!CATEGORIES.includes(category)) {
    throw new ModelError('largest', `unknown category "${category}"; one of ${CATEGORIES.join(', ')}`);
  }
  const { byCategory } = estimate(id, users, scenario).bill;
  const [first] = [...CATEGORIES].sort((one, other) => byCategory[other] - byCategory[one]) as [Category];
  const text = `the largest part of ${platformName(id)} is ${first}, ${formatTotal(byCategory[first])} a month`;
  return { holds: first === category, text };
}

interface LimitPremise {
  readonly limit: string;
  readonly of: string;
  readonly before?: number;
  readonly notBefore?: number;
}

function judgeLimit({ limit, of, before, notBefore }: LimitPremise, users: number, scenario: Scenario): Verdict {
  const found = limitOf(estimate(of, users, scenario), limit);
  const hit = found.hitAtUsers ?? Number.POSITIVE_INFINITY;
  const holds = (before === undefined || hit < before) && (notBefore === undefined || hit >= notBefore);
  return { holds, text: `${found.label} on ${platformName(of)} is reached at ${reachedText(found)} users` };
}
