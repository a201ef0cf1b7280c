import type { Scenario } from '@gymrats/model';
import { memoizeByScenario } from './memoizeByScenario';
import { receive } from './receive';
import { DEFAULT_SCENARIO } from './scenario';

/** An answer that takes long to compute, with its name on the page. */
export interface Prerendered<Args extends readonly (string | number)[], Answer> {
  readonly of: (scenario: Scenario, ...args: Args) => Answer;
  readonly name: (...args: Args) => string;
}

/**
 * A function of the model whose default answer travels with the page: a browser that comes to the built page reads it there and
 * computes only what a reader's own numbers change. Put `<PrerenderedAnswer>` beside what shows it. The answer has to be a plain value.
 */
export function prerender<Args extends readonly (string | number)[], Answer>(
  name: string,
  compute: (scenario: Scenario, ...args: Args) => Answer,
): Prerendered<Args, Answer> {
  const nameOf = (...args: Args): string => [name, ...args].join(' ');
  const of = memoizeByScenario((scenario, ...args: Args) => {
    const found = scenario === DEFAULT_SCENARIO ? receive<Answer>(nameOf(...args)) : undefined;
    return found ?? compute(scenario, ...args);
  });
  return { of, name: nameOf };
}
