import { useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { DEFAULT_SETTINGS } from '@gymrats/model';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { BarVerdict } from './BarVerdict';
import { CopyLink } from './CopyLink';
import { differences } from './differences';
import { Faults } from './Faults';
import { GuideDifference } from './GuideDifference';
import { question, useWhatIf } from './question';
import { UsersControl } from './UsersControl';

const WhatIfPanel = lazy(() => import('./WhatIfPanel'));

/** The reader's question at the foot of every page but the explorer, which has controls of its own. */
export function WhatIfBar(): ReactNode {
  const explorer = useBaseUrl('/explore/');
  return useLocation().pathname === explorer ? null : <Bar />;
}

/** What differs from the guide's own answer, the answer in one line, and the controls. Nothing while there is no question. */
function Bar(): ReactNode {
  const settings = useWhatIf('followed');
  const faults = useWhatIf('faults');
  const isOpen = useWhatIf('isOpen');
  const [isWide, setWide] = useState(false);
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isOpen) bar.current?.querySelector<HTMLInputElement>('input[type="range"]')?.focus({ preventScroll: true });
  }, [isOpen]);
  const isAsked = settings !== DEFAULT_SETTINGS;
  if (!isOpen && !isAsked && faults.length === 0) return null;
  const words = differences(settings);
  const close = (): void => {
    setWide(false);
    question.open(false);
    question.reset();
  };
  return (
    <aside ref={bar} className="what-if" aria-label="What if" data-asked={isAsked}>
      {isWide && (
        <Suspense fallback={<p className="soft">Loading the settings …</p>}>
          <WhatIfPanel />
        </Suspense>
      )}
      <Faults faults={faults} />
      <p className="what-if-chip">
        {words.length === 0 ? 'What if? Move the slider: every page follows.' : `What if: ${words.join(', ')}`}
      </p>
      <GuideDifference settings={settings} />
      <div className="what-if-line">
        <UsersControl />
        <BarVerdict settings={settings} />
        <div className="what-if-buttons">
          <button type="button" aria-expanded={isWide} onClick={() => setWide(!isWide)}>
            {isWide ? 'Fewer settings' : 'More settings'}
          </button>
          <CopyLink />
          <button type="button" onClick={close}>
            {isAsked ? 'Reset and close' : 'Close'}
          </button>
        </div>
      </div>
    </aside>
  );
}
