import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { DEFAULT_SETTINGS } from '@gymrats/model';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useRootAttribute } from '../useRootAttribute';
import { BarVerdict } from './BarVerdict';
import { CopyLink } from './CopyLink';
import { differences } from './differences';
import { GuideDifference } from './GuideDifference';
import { Problems } from './Problems';
import { question, useWhatIf } from './question';
import { UsersControl } from './UsersControl';
import { useEscape } from './useEscape';

const WhatIfPanel = lazy(() => import('./WhatIfPanel'));

/** The reader's question at the foot of every page but the explorer, which has controls of its own. */
export function WhatIfBar(): ReactNode {
  const explorer = useBaseUrl('/explore/');
  return useLocation().pathname === explorer ? null : <Bar />;
}

/**
 * What differs from the guide's own answer, the answer in one line, and the controls. Nothing while there is no question. Escape closes the
 * panel, then the controls: a question that is asked stays as one line.
 */
function Bar(): ReactNode {
  const settings = useWhatIf('followed');
  const problems = useWhatIf('problems');
  const isOpen = useWhatIf('isOpen');
  const [isWide, setWide] = useState(false);
  const [isSmall, setSmall] = useState(false);
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    setSmall(false);
    bar.current?.querySelector<HTMLInputElement>('input[type="range"]')?.focus({ preventScroll: true });
  }, [isOpen]);
  const isAsked = settings !== DEFAULT_SETTINGS;
  const isShown = isOpen || isAsked || problems.length > 0;
  useRootAttribute('data-what-if-bar', isShown);
  useEscape(isShown && !isSmall, () => {
    if (isWide) return setWide(false);
    question.open(false);
    setSmall(isAsked);
  });
  if (!isShown) return null;
  const words = differences(settings);
  const chip = words.length === 0 ? 'What if? Move the slider: every page follows.' : `What if: ${words.join(', ')}`;
  const reset = (): void => {
    setWide(false);
    setSmall(false);
    question.open(false);
    question.reset();
  };
  const resetButton = (
    <button type="button" onClick={reset}>
      {isAsked ? 'Reset and close' : 'Close'}
    </button>
  );
  if (isSmall) {
    return (
      <aside className="what-if what-if--small" aria-label="What if" data-asked={isAsked}>
        <p className="what-if-chip">{chip}</p>
        <div className="what-if-buttons">
          <button type="button" onClick={() => question.open(true)}>
            Change
          </button>
          {resetButton}
        </div>
      </aside>
    );
  }
  return (
    <aside ref={bar} className="what-if" aria-label="What if" data-asked={isAsked}>
      {isWide && (
        <Suspense fallback={<p className="soft">Loading the settings …</p>}>
          <WhatIfPanel />
        </Suspense>
      )}
      <Problems problems={problems} />
      <p className="what-if-chip">{chip}</p>
      <GuideDifference settings={settings} />
      <div className="what-if-line">
        <UsersControl />
        <BarVerdict settings={settings} />
        <div className="what-if-buttons">
          <Link to="/explore/">Full answer</Link>
          <button type="button" aria-expanded={isWide} onClick={() => setWide(!isWide)}>
            {isWide ? 'Fewer settings' : 'More settings'}
          </button>
          <CopyLink />
          {resetButton}
        </div>
      </div>
    </aside>
  );
}
