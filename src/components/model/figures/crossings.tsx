import { anchor, type CrossoverValue, formatNumber, ModelError } from '@gymrats/model';
import type { ReactNode } from 'react';
import { crossings } from '../crossings';
import { FIGURE, inPage } from '../inPage';
import { PrerenderedAnswer } from '../PrerenderedAnswer';
import type { PlatformId } from '../platforms';
import { useScenario } from '../scenario';
import { Figure, type FigureOf } from './Figure';

function showLastTo(of: FigureOf, to: string, name: string, found: readonly CrossoverValue[]): ReactNode {
  return (
    <>
      <Figure of={of}>{lastTo(to, found)}</Figure>
      <PrerenderedAnswer name={name} answer={found} />
    </>
  );
}

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
export const CheaperFrom = inPage(
  'CheaperFrom',
  ({ platform, than }: CheaperFromProps): ReactNode => {
    const found = crossings.bills.of(useScenario(), platform, than);
    return showLastTo(['cheaper-from', platform, than], platform, crossings.bills.name(platform, than), found);
  },
  FIGURE,
);

/** The user count from which a platform is best value. */
export const BestFrom = inPage(
  'BestFrom',
  ({ platform }: { readonly platform: PlatformId }): ReactNode => {
    const found = crossings.best.of(useScenario());
    return showLastTo(['best-from', platform], platform, crossings.best.name(), found);
  },
  FIGURE,
);

interface SizeFromProps {
  readonly platform: PlatformId;
  readonly size: string;
}

/** The user count from which a platform runs at a size, such as `Pro, Large`. */
export const SizeFrom = inPage(
  'SizeFrom',
  ({ platform, size }: SizeFromProps): ReactNode => {
    const found = crossings.steps.of(useScenario(), platform);
    return showLastTo(['size-from', platform, anchor(size)], size, crossings.steps.name(platform), found);
  },
  FIGURE,
);
