import { useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { DEFAULT_SETTINGS } from '@gymrats/model';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { EXAMPLE_USERS } from './answerFor';
import { BarVerdict } from './BarVerdict';
import { CopyLink } from './CopyLink';
import { useWhatIf } from './context';
import { differences } from './differences';
import { Faults } from './Faults';
import { UsersControl } from './UsersControl';

const WhatIfPanel = lazy(() => import('./WhatIfPanel'));

/**
 * The reader's question at the foot of every page: what differs from the guide's own answer, the answer in one line, and the
 * controls. Nothing while there is no question, and on the explorer, which has controls of its own.
 */
export function WhatIfBar(): ReactNode {
  const { settings, faults, isOpen, change, reset, open } = useWhatIf();
  const [isWide, setWide] = useState(false);
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isOpen) bar.current?.querySelector<HTMLInputElement>('input[type="range"]')?.focus({ preventScroll: true });
  }, [isOpen]);
  const isExplorer = useLocation().pathname === useBaseUrl('/explore/');
  const isAsked = settings !== DEFAULT_SETTINGS;
  if (isExplorer) return null;
  if (!isOpen && !isAsked && faults.length === 0) return null;
  const words = differences(settings);
  const close = (): void => {
    setWide(false);
    open(false);
    reset();
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
      <div className="what-if-line">
        <UsersControl users={settings.users ?? EXAMPLE_USERS} onChange={(users) => change({ users })} />
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
