import { demandText, limitOf, reachedText, usedText } from '@gymrats/model';
import type { ReactNode } from 'react';
import { answers } from '../answers';
import type { PlatformAt } from '../platforms';
import { useScenario } from '../scenario';

interface OfLimit extends PlatformAt {
  readonly limit: string;
}

/** A figure of the demand by its path: "36.4 GB" of `egress.mediaCached`. */
export function Asks({ users, figure }: { readonly users: number; readonly figure: string }): ReactNode {
  return demandText(answers.estimate(useScenario(), 'supabase', users).demand, figure);
}

/** How full a limit is: "323 of 250 GB a month". */
export function Used({ platform, users, limit }: OfLimit): ReactNode {
  return usedText(limitOf(answers.estimate(useScenario(), platform, users), limit));
}

/** Registered users at which the deployment of a platform for `users` reaches a limit: "7,739". */
export function ReachedAt({ platform, users, limit }: OfLimit): ReactNode {
  return reachedText(limitOf(answers.estimate(useScenario(), platform, users), limit));
}
