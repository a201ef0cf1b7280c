import {
  formatCount,
  MAIN_IDS,
  MEASURES,
  type MeasuredField,
  measureRead,
  parsePlatformId,
  platformName,
} from '@gymrats/model';
import type { ReactNode } from 'react';
import { Choice } from '../../whatif/Choice';
import { TextField } from '../TextField';
import type { Texts } from '../useTexts';

/** The form as typed; empty where nothing was measured. */
export type MeasuredTexts = Readonly<Record<MeasuredField | 'platform' | 'plan' | 'app', string>>;

export const NOTHING_MEASURED: MeasuredTexts = {
  users: '',
  dau: '',
  connections: '',
  database: '',
  egress: '',
  bill: '',
  platform: 'supabase',
  plan: '',
  app: '',
};

interface MeasuredFormProps {
  readonly form: Texts<MeasuredTexts>;
  readonly problems: Readonly<Partial<Record<MeasuredField, string>>>;
  /** The number of users of the page, which counts until another is typed. */
  readonly users: number;
}

/** Fields for what a reader measures, and what it was measured on. */
export function MeasuredForm({ form, problems, users }: MeasuredFormProps): ReactNode {
  const { texts, type, take, choose } = form;
  const isSupabase = parsePlatformId(texts.platform).platform === 'supabase';
  return (
    <>
      <TextField
        label="Registered users"
        value={texts.users}
        placeholder={formatCount(users)}
        hint="empty: as at the top of this page"
        problem={problems.users}
        onType={(text) => type({ users: text })}
        onTake={take}
      />
      {MEASURES.map(({ id, label, unit }) => (
        <TextField
          key={id}
          label={`${label}, ${unit}`}
          value={texts[id]}
          hint={measureRead(id)}
          problem={problems[id]}
          onType={(text) => type({ [id]: text })}
          onTake={take}
        />
      ))}
      <Choice
        label="Running on"
        value={texts.platform}
        options={MAIN_IDS.map((id) => [id, platformName(id)] as const)}
        onChange={(platform) => choose({ platform, plan: '' })}
      />
      {isSupabase && (
        <Choice
          label="Plan"
          value={texts.plan}
          options={[
            ['', 'As the model takes it'],
            ['pro', 'Pro'],
            ['team', 'Team'],
          ]}
          onChange={(plan) => choose({ plan })}
        />
      )}
      <Choice
        label="App that was measured"
        value={texts.app}
        options={[
          ['', 'As at the top of this page'],
          ['built', 'As built'],
          ['fixed', 'After fixes'],
        ]}
        onChange={(app) => choose({ app })}
      />
    </>
  );
}
