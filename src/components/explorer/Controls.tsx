import { commandOf, DEFAULT_SETTINGS } from '@gymrats/model';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { CopyLink } from '../whatif/CopyLink';
import { differences } from '../whatif/differences';
import { EXAMPLE_USERS } from '../whatif/exampleUsers';
import { Presets } from '../whatif/Presets';
import { Problems } from '../whatif/Problems';
import { question, useWhatIf } from '../whatif/question';
import { SettingChoices } from '../whatif/SettingChoices';
import { TakeAnswer } from '../whatif/TakeAnswer';
import { UsersControl } from '../whatif/UsersControl';

const AssumptionFields = lazy(() =>
  import('../whatif/AssumptionFields').then((module) => ({ default: module.AssumptionFields })),
);

/** Users, platform, demand, app and assumptions: the same settings as on every page. */
export function Controls(): ReactNode {
  const settings = useWhatIf('rested');
  const problems = useWhatIf('problems');
  const isOpen = useWhatIf('isOpen');
  const [isWide, setWide] = useState(false);
  const changed = differences({ ...DEFAULT_SETTINGS, set: settings.set, without: settings.without });
  const controls = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    controls.current?.querySelector<HTMLInputElement>('input[type="range"]')?.focus();
    question.open(false);
  }, [isOpen]);
  return (
    <div ref={controls}>
      <UsersControl />
      <Problems problems={problems} />
      <SettingChoices />
      <details className="explorer-more" onToggle={({ currentTarget }) => setWide(currentTarget.open)}>
        <summary>{['More settings', changed.join(', ')].filter(Boolean).join(': ')}</summary>
        {isWide && (
          <Suspense fallback={<p>Loading the assumptions …</p>}>
            <Presets />
            <AssumptionFields />
          </Suspense>
        )}
        <p>
          In a terminal: <code>{commandOf(settings, EXAMPLE_USERS)}</code>
        </p>
      </details>
      <div className="explorer-buttons">
        <CopyLink />
        <TakeAnswer />
        {settings !== DEFAULT_SETTINGS && (
          <button type="button" onClick={question.reset}>
            Reset
          </button>
        )}
      </div>
    </div>
  );
}
