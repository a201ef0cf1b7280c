import { demandText, limitOf, reachedText, usedText } from '@gymrats/model';
import type { ReactNode } from 'react';
import { answers } from '../answers';
import { inPage } from '../inPage';
import type { PlatformAt } from '../platforms';
import { useScenario } from '../scenario';
import { Figure } from './Figure';

interface OfLimit extends PlatformAt {
  readonly limit: string;
}

/** A figure of the demand by its path: "36.4 GB" of `egress.mediaCached`. */
export const Asks = inPage(
  'Asks',
  ({ users, figure }: { readonly users: number; readonly figure: string }): ReactNode => {
    const text = demandText(answers.estimate(useScenario(), 'supabase', users).demand, figure);
    return <Figure of={['asks', users, figure]}>{text}</Figure>;
  },
);

/** How full a limit is: "323 of 250 GB a month". */
export const Used = inPage('Used', ({ platform, users, limit }: OfLimit): ReactNode => {
  const text = usedText(limitOf(answers.estimate(useScenario(), platform, users), limit));
  return <Figure of={['used', platform, users, limit]}>{text}</Figure>;
});

/** Registered users at which the deployment of a platform for `users` reaches a limit: "7,739". */
export const ReachedAt = inPage('ReachedAt', ({ platform, users, limit }: OfLimit): ReactNode => {
  const text = reachedText(limitOf(answers.estimate(useScenario(), platform, users), limit));
  return <Figure of={['reached', platform, users, limit]}>{text}</Figure>;
});
