import type { TierUsers } from '@gymrats/model';
import type { ReactNode } from 'react';
import { answers as carried } from '../../onDemand/answers';
import { answers } from '../answers';
import { inPage } from '../inPage';
import { PrerenderedAnswer } from '../PrerenderedAnswer';
import { useScenario } from '../scenario';
import { Headroom } from './Headroom';
import { Verdict } from './Verdict';

interface OfTier {
  readonly users: TierUsers;
}

/** Platform, total, cost per user and the reason. */
export const TierVerdict = inPage('TierVerdict', ({ users }: OfTier): ReactNode => {
  const scenario = useScenario();
  return (
    <>
      <PrerenderedAnswer name={`best ${users}`} answer={carried.best(scenario, users)} />
      <Verdict recommendation={answers.recommend(scenario, users)} />
    </>
  );
});

/** The fullest limits of a tier's deployment as bars. */
export const TierHeadroom = inPage(
  'TierHeadroom',
  ({ users }: OfTier): ReactNode => (
    <Headroom limits={answers.recommend(useScenario(), users).best.deployment.limits} />
  ),
);
