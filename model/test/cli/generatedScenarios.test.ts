import fc from 'fast-check';
import { expect, test } from 'vitest';
import { run } from '../../cli/run';
import { CASES, USER_RANGE } from '../../workload';
import { type GeneratedScenario, scenario } from './generatedScenarios';

/** 200 in the unit tests; `npm run requests` runs 6,000. */
const COUNT = Number(process.env.SCENARIOS ?? 200);
const CENT = 0.005;

interface Result {
  readonly carried: boolean;
  readonly deployment: { readonly size: string };
  readonly bill: {
    readonly lines: readonly { readonly usd: number; readonly category: string; readonly price: string }[];
    readonly byCategory: Readonly<Record<string, number>>;
    readonly total: number;
  };
  readonly limits: readonly {
    readonly id: string;
    readonly used: number;
    readonly capacity: number;
    readonly beyond: string;
    readonly hitAtUsers: number | null;
  }[];
}

interface Value {
  readonly recommendation: { readonly carried: boolean; readonly best: string | null; readonly because: string };
  readonly results: readonly [Result];
}

async function asked({ users, platform, more }: GeneratedScenario, which = 'base') {
  const words = ['estimate', `--users=${users}`, `--platform=${platform}`, `--case=${which}`, ...more];
  const read = async (): Promise<string> => '';
  return { json: await run([...words, '--json'], { read }), text: await run(words, { read }) };
}

async function answerTo(given: GeneratedScenario, which = 'base'): Promise<Value> {
  return JSON.parse((await asked(given, which)).json.stdout) as Value;
}

/** What is wrong with one answer. */
function problemsOf({ recommendation, results: [{ carried, bill, limits }] }: Value): string[] {
  const sum = bill.lines.reduce((total, { usd }) => total + usd, 0);
  const categories = Object.values(bill.byCategory).reduce((total, usd) => total + usd, 0);
  const passed = limits.some(({ beyond, used, capacity }) => beyond !== 'billed' && used > capacity * (1 + 1e-9));
  return [
    ...(Math.abs(sum - bill.total) > CENT ? ['the total is not the sum of its lines'] : []),
    ...(Math.abs(categories - bill.total) > CENT ? ['the total is not the sum of its categories'] : []),
    ...(bill.total < -CENT ? ['a negative total'] : []),
    ...bill.lines
      .filter(({ usd, price }) => usd < 0 && !/credit/.test(price))
      .map(({ price }) => `a negative line: ${price}`),
    ...(carried === passed ? ['carried does not say whether a hard limit is passed'] : []),
    ...(recommendation.carried !== carried ? ['the recommendation and its only platform disagree'] : []),
    ...((recommendation.best === null) === carried ? ['a best value that carries nothing'] : []),
    ...(carried === /does not carry/.test(recommendation.because) ? ['the reason does not say who carries it'] : []),
  ];
}

/** A limit is reached at the user count it names: one more passes it, or runs on another configuration. */
async function hitProblems(given: GeneratedScenario, { results: [now] }: Value): Promise<string[]> {
  const next = now.limits.find(
    ({ hitAtUsers }) => hitAtUsers !== null && hitAtUsers > given.users && hitAtUsers < USER_RANGE.max,
  );
  if (!next) return [];
  const users = (next.hitAtUsers as number) + 1;
  const [later] = (await answerTo({ ...given, users })).results;
  const limit = later.limits.find(({ id }) => id === next.id);
  const isPassed = limit === undefined || limit.used * (1 + 1e-9) > limit.capacity;
  return isPassed || later.deployment.size !== now.deployment.size
    ? []
    : [`${next.id} is not passed at ${users} users, on the same configuration`];
}

async function orderProblems(given: GeneratedScenario, base: Value): Promise<string[]> {
  const problems: string[] = [];
  const [now] = base.results;
  const more = { ...given, users: Math.min(USER_RANGE.max, Math.ceil(given.users * 1.07)) };
  const [later] = (await answerTo(more)).results;
  if (later.deployment.size === now.deployment.size && later.bill.total < now.bill.total - 1e-6)
    problems.push(`the bill falls from ${now.bill.total} to ${later.bill.total} at ${more.users} users`);
  if (given.more.length > 0) return problems;
  const [low, , high] = await Promise.all(CASES.map((which) => answerTo(given, which)));
  const totals = [low, base, high].map((value) => value?.results[0].bill.total ?? Number.NaN);
  const [least = 0, middle = 0, most = 0] = totals;
  if (!(least <= middle + 1e-6 && middle <= most + 1e-6)) problems.push(`low to high is ${totals.join(', ')}`);
  return problems;
}

test(`${COUNT} scenarios: no crash, no NaN, no answer that is none`, { timeout: 3_000_000 }, async () => {
  const counted = { answered: 0, refused: 0, carried: 0 };
  const problems: string[] = [];
  for (const given of fc.sample(scenario, { numRuns: COUNT, seed: 20_261_130 })) {
    const { json, text } = await asked(given);
    const words = `${given.users} ${given.platform} ${given.more.join(' ')}`;
    if (json.status === 2) {
      counted.refused += 1;
      if (!/^[^\n]{1,600}\n$/.test(json.stderr)) problems.push(`${words}: not one line: ${json.stderr}`);
      if (!/contradict/.test(json.stderr)) problems.push(`${words}: ${json.stderr}`);
      continue;
    }
    const value = JSON.parse(json.stdout) as Value;
    counted.answered += 1;
    counted.carried += value.recommendation.carried ? 1 : 0;
    const nonsense = /\bNaN\b|Infinity|undefined|\[object/.exec(`${json.stdout}${text.stdout}`);
    const found = [
      ...(nonsense ? [`says ${nonsense[0]}`] : []),
      ...problemsOf(value),
      ...(await hitProblems(given, value)),
      ...(await orderProblems(given, value)),
    ];
    problems.push(...found.map((problem) => `${words}: ${problem}`));
  }
  console.log(
    `scenarios: ${counted.answered} answered (${counted.carried} carried), ${counted.refused} refused, ${problems.length} problems`,
  );
  expect(problems.slice(0, 20)).toEqual([]);
  expect(counted.answered).toBeGreaterThan(COUNT / 2);
});
