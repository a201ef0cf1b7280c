import { APP_STATES, BASE_PLATFORM_IDS, CASES, type Options, platformName, type Settings } from '@gymrats/model';
import type { ReactNode } from 'react';
import { appStateLabel } from './appStates';
import { Choice } from './Choice';
import { question, useWhatIf } from './question';

const ANY = 'any';
const CASE_LABELS = { low: 'Low', base: 'Base', high: 'High' } as const;

const orAny = <Value extends string>(value: string): Value | undefined =>
  value === ANY ? undefined : (value as Value);

/** Platform and options, case and state of the app. */
export function SettingChoices(): ReactNode {
  const settings = useWhatIf('rested');
  const { change } = question;
  return (
    <div className="choices">
      <Choice
        label="Platform"
        value={settings.run ?? ANY}
        options={[[ANY, 'Best value'], ...BASE_PLATFORM_IDS.map((id) => [id, platformName(id)] as const)]}
        onChange={(value) => change({ run: orAny<NonNullable<Settings['run']>>(value) })}
      />
      <Choice
        label="Media"
        value={settings.media ?? ANY}
        options={[
          [ANY, 'Better value'],
          ['platform', 'On the platform'],
          ['r2', 'On Cloudflare R2'],
        ]}
        onChange={(value) => change({ media: orAny<Options['media']>(value) })}
      />
      <Choice
        label="Realtime"
        value={settings.realtime ?? 'platform'}
        options={[
          ['platform', 'On the platform'],
          ['ably', 'On Ably'],
        ]}
        onChange={(value) => change({ realtime: value === 'ably' ? 'ably' : undefined })}
      />
      <Choice
        label="Demand"
        value={settings.case}
        options={CASES.map((which) => [which, CASE_LABELS[which]] as const)}
        onChange={(value) => change({ case: value as Settings['case'] })}
      />
      <Choice
        label="App"
        value={settings.app}
        options={APP_STATES.map((state) => [state, appStateLabel(state)] as const)}
        onChange={(app) => change({ app })}
      />
    </div>
  );
}
