import { anchor, type CrossoverValue, formatNumber, ModelError } from '@gymrats/model';
import type { ReactNode } from 'react';
import { crossings } from '../crossings';
import { inPage } from '../inPage';
import type { PlatformId } from '../platforms';
import { useScenario } from '../scenario';
import { Figure } from './Figure';

function lastTo(to: string, found: readonly CrossoverValue[]): string {
  const last = found.filter((crossing) => crossing.to === to).at(-1);
  if (last) return formatNumber(last.users);
  const known = found.map((crossing) => crossing.to).join('; ') || 'nothing';
  throw new ModelError('to', `no crossing to "${to}" within the guide's range; crossings to: ${known}`);
}

interface CheaperFromProps {
  readonly platform: PlatformId;
  readonly than: PlatformId;
}

/** The user count from which the bill of `platform` is below that of `than`, the last time that they cross. */
export const CheaperFrom = inPage('CheaperFrom', ({ platform, than }: CheaperFromProps): ReactNode => {
  const found = crossings.bills(useScenario(), platform, than);
  return <Figure of={['cheaper-from', platform, than]}>{lastTo(platform, found)}</Figure>;
});

/** The user count from which a platform is best value. */
export const BestFrom = inPage('BestFrom', ({ platform }: { readonly platform: PlatformId }): ReactNode => {
  const found = crossings.best(useScenario());
  return <Figure of={['best-from', platform]}>{lastTo(platform, found)}</Figure>;
});

interface SizeFromProps {
  readonly platform: PlatformId;
  readonly size: string;
}

/** The user count from which a platform runs at a size, such as `Pro, Large`. */
export const SizeFrom = inPage('SizeFrom', ({ platform, size }: SizeFromProps): ReactNode => {
  const found = crossings.steps(useScenario(), platform);
  return <Figure of={['size-from', platform, anchor(size)]}>{lastTo(size, found)}</Figure>;
});
