import { checkPremise, type Premise } from '@gymrats/model';
import type { ReactNode } from 'react';
import { inPage } from './inPage';
import { memoizeByScenario } from './memoizeByScenario';
import { DEFAULT_SCENARIO, useScenario } from './scenario';
import { usePage } from './usePage';
import { wordsOf } from './wordsOf';

const verdictOf = memoizeByScenario((scenario, premise: string) =>
  checkPremise(JSON.parse(premise) as Premise, scenario),
);

interface HoldsProps {
  readonly premise: Premise;
  /** The sentence that is true while the premise holds. */
  readonly children: ReactNode;
}

/**
 * A sentence that states a conclusion. The build fails where the model does not agree, naming page, sentence, premise and what the
 * model says; in a browser, under a reader's own numbers, the sentence says so itself.
 */
export const Holds = inPage('Holds', ({ premise, children }: HoldsProps): ReactNode => {
  const page = usePage();
  const scenario = useScenario();
  // The build has checked it.
  if (scenario === DEFAULT_SCENARIO && typeof window !== 'undefined') return children;
  const claim = JSON.stringify(premise);
  const { holds, text } = verdictOf(scenario, claim);
  if (holds) return children;
  if (typeof window === 'undefined') {
    throw new Error(
      `${page}: a conclusion no longer holds.\n  sentence: ${wordsOf(children)}\n  premise:  ${claim}\n  model:    ${text}`,
    );
  }
  return (
    <span className="premise">
      {children} <strong>(Not for these numbers. {text.replace(/\.$/, '')}.)</strong>
    </span>
  );
});
