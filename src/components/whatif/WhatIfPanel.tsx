import { commandOf } from '@gymrats/model';
import type { ReactNode } from 'react';
import { AssumptionFields } from './AssumptionFields';
import { EXAMPLE_USERS } from './exampleUsers';
import { Presets } from './Presets';
import { PromiseSwitches } from './PromiseSwitches';
import { useWhatIf } from './question';
import { SettingChoices } from './SettingChoices';

/** All settings of the what-if: choices, assumptions; and the command for a terminal. */
export default function WhatIfPanel(): ReactNode {
  const settings = useWhatIf('rested');
  return (
    <div className="what-if-panel">
      <Presets />
      <SettingChoices />
      <PromiseSwitches />
      <AssumptionFields />
      <p className="what-if-command">
        The same in a terminal: <code>{commandOf(settings, EXAMPLE_USERS)}</code>
      </p>
    </div>
  );
}
