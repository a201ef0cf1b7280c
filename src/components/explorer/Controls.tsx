import { commandOf, DEFAULT_SETTINGS } from '@gymrats/model';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { EXAMPLE_USERS } from '../whatif/answerFor';
import { CopyLink } from '../whatif/CopyLink';
import { useWhatIf } from '../whatif/context';
import { Faults } from '../whatif/Faults';
import { SettingChoices } from '../whatif/SettingChoices';
import { UsersControl } from '../whatif/UsersControl';

const AssumptionFields = lazy(() =>
  import('../whatif/AssumptionFields').then((module) => ({ default: module.AssumptionFields })),
);

/** Users, platform, demand, app and assumptions: the same settings as on every page. */
export function Controls({ onMove }: { readonly onMove: () => void }): ReactNode {
  const { settings, faults, isOpen, change, reset, open } = useWhatIf();
  const [isWide, setWide] = useState(false);
  const controls = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    controls.current?.querySelector<HTMLInputElement>('input[type="range"]')?.focus();
    open(false);
  }, [isOpen, open]);
  const set = (users: number): void => {
    onMove();
    change({ users });
  };
  return (
    <div ref={controls}>
      <UsersControl users={settings.users ?? EXAMPLE_USERS} onChange={set} />
      <Faults faults={faults} />
      <SettingChoices />
      <details className="explorer-more" onToggle={({ currentTarget }) => setWide(currentTarget.open)}>
        <summary>More settings</summary>
        {isWide && (
          <Suspense fallback={<p>Loading the assumptions …</p>}>
            <AssumptionFields />
          </Suspense>
        )}
        <p>
          In a terminal: <code>{commandOf(settings, EXAMPLE_USERS)}</code>
        </p>
      </details>
      <div className="explorer-buttons">
        <CopyLink />
        {settings !== DEFAULT_SETTINGS && (
          <button type="button" onClick={reset}>
            Reset
          </button>
        )}
      </div>
    </div>
  );
}
