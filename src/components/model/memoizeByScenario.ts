import type { Scenario } from '@gymrats/model';

/**
 * A function of the model that remembers its answers: computed once per scenario object and arguments, by every component that
 * asks. Arguments are compared by their text.
 */
export function memoizeByScenario<Args extends readonly (string | number)[], Answer>(
  compute: (scenario: Scenario, ...args: Args) => Answer,
): (scenario: Scenario, ...args: Args) => Answer {
  const answers = new WeakMap<Scenario, Map<string, Answer>>();
  return (scenario, ...args) => {
    const known = answers.get(scenario) ?? new Map<string, Answer>();
    answers.set(scenario, known);
    const key = args.join('|');
    const found = known.get(key);
    if (found !== undefined) return found;
    const answer = compute(scenario, ...args);
    known.set(key, answer);
    return answer;
  };
}
