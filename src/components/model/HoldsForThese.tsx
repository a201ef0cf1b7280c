import { checkPremise, type Premise } from '@gymrats/model';
import type { ReactNode } from 'react';
import { inPage } from './inPage';
import { memoizeByScenario } from './memoizeByScenario';
import { useScenario } from './scenario';
import { usePage } from './usePage';
import { wordsOf } from './wordsOf';

const verdictOf = memoizeByScenario((scenario, premise: string) =>
  checkPremise(JSON.parse(premise) as Premise, scenario),
);

export interface HoldsProps {
  readonly premise: Premise;
  /** The sentence that is true while the premise holds. */
  readonly children: ReactNode;
}

/** A sentence that states a conclusion (`Holds`), held against the numbers at hand. */
export const HoldsForThese = inPage('Holds', ({ premise, children }: HoldsProps): ReactNode => {
  const page = usePage();
  const scenario = useScenario();
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
