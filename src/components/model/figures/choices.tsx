import { type Crossover, formatNumber, ModelError } from '@gymrats/model';
import type { ReactNode } from 'react';
import { answers } from '../answers';
import { Platform } from '../Platform';
import type { PlatformAt, PlatformId } from '../platforms';
import { useScenario } from '../scenario';

/** The best value at a number of users, by name. */
export function Best({ users }: { readonly users: number }): ReactNode {
  return <Platform id={answers.recommend(useScenario(), users).best.id as PlatformId} />;
}

/** The reason for the best value at a number of users, in the model's sentences. */
export function Because({ users }: { readonly users: number }): ReactNode {
  return answers.recommend(useScenario(), users).because;
}

/** What a platform is sized to at a number of users: "Pro, Large". */
export function Size({ platform, users }: PlatformAt): ReactNode {
  return answers.estimate(useScenario(), platform, users).deployment.size;
}

function lastTo(to: string, crossings: readonly Crossover[]): string {
  const last = crossings.filter((crossing) => crossing.to === to).at(-1);
  if (last) return formatNumber(last.users);
  const known = crossings.map((crossing) => crossing.to).join('; ') || 'nothing';
  throw new ModelError('to', `no crossing to "${to}" within the guide's range; crossings to: ${known}`);
}

/** The user count from which the bill of `platform` is below that of `than`, the last time that they cross. */
export function CheaperFrom({
  platform,
  than,
}: {
  readonly platform: PlatformId;
  readonly than: PlatformId;
}): ReactNode {
  return lastTo(platform, answers.billCrossovers(useScenario(), platform, than));
}

/** The user count from which a platform is best value. Dear to compute: all platforms over the whole range. */
export function BestFrom({ platform }: { readonly platform: PlatformId }): ReactNode {
  return lastTo(platform, answers.bestCrossovers(useScenario()));
}

/** The user count from which a platform runs at a size, such as `Pro, Large`. */
export function SizeFrom({ platform, size }: { readonly platform: PlatformId; readonly size: string }): ReactNode {
  return lastTo(size, answers.steps(useScenario(), platform));
}
