import type { GrowthField, GrowthTexts } from '@gymrats/model';
import type { ReactNode } from 'react';
import { Choice } from '../../whatif/Choice';
import { TextField } from '../TextField';
import type { Texts } from '../useTexts';

/** The form as typed, with the month that growth starts in: `2026-12`, or empty. */
export interface GrowthFormTexts extends GrowthTexts {
  readonly start: string;
}

/** An example until the reader has growth of their own. */
export const EXAMPLE_GROWTH: GrowthFormTexts = {
  by: 'percent',
  percent: '8',
  earlier: '',
  months: '6',
  cap: '',
  start: '',
};

interface GrowthFormProps {
  readonly form: Texts<GrowthFormTexts>;
  readonly problems: Readonly<Partial<Record<GrowthField, string>>>;
  readonly isWrongStart: boolean;
}

/** Growth by percent or from an earlier number of users, a cap, and the month to start in. */
export function GrowthForm({ form, problems, isWrongStart }: GrowthFormProps): ReactNode {
  const { texts, type, take, choose } = form;
  const field = (name: 'percent' | 'earlier' | 'months' | 'cap', label: string, hint: string): ReactNode => (
    <TextField
      label={label}
      value={texts[name]}
      hint={hint}
      problem={problems[name]}
      onType={(text) => type({ [name]: text })}
      onTake={take}
    />
  );
  return (
    <>
      <Choice
        label="Growth"
        value={texts.by}
        options={[
          ['percent', 'In percent a month'],
          ['earlier', 'From an earlier number of users'],
        ]}
        onChange={(by) => choose({ by: by as GrowthTexts['by'] })}
      />
      {texts.by === 'percent' ? (
        field('percent', 'Percent a month', 'above 0, up to 100')
      ) : (
        <>
          {field('earlier', 'Registered users then', 'fewer than today')}
          {field('months', 'Months ago', '1 to 120')}
        </>
      )}
      {field('cap', 'Never more users than', 'empty: no cap')}
      <TextField
        label="First month"
        type="month"
        value={texts.start}
        hint="empty: months are counted"
        problem={isWrongStart ? 'Not a month, such as 2026-12.' : undefined}
        onType={(start) => type({ start })}
        onTake={take}
      />
    </>
  );
}
