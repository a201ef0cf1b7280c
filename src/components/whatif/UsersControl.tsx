import { formatCount, readSettings } from '@gymrats/model';
import { type ReactNode, useId, useState } from 'react';
import { EXAMPLE_USERS } from './exampleUsers';
import { question, useWhatIf } from './question';
import { POSITIONS, positionOf, usersAt } from './sliderScale';

/** What stands in the field while it differs from the number that counts. */
interface Typed {
  readonly text: string;
  readonly problem?: string | undefined;
  /** The number of users when it was typed: with another one it no longer counts. */
  readonly at: number;
}

/** A slider from 10 to 500,000 on a log scale, and a field for any number from 1 to 2,000,000, which counts once it is left. */
export function UsersControl(): ReactNode {
  const id = useId();
  const { users = EXAMPLE_USERS } = useWhatIf('settings');
  const [typed, type] = useState<Typed>();
  const { text, problem } = typed?.at === users ? typed : { text: formatCount(users) };
  const take = (): void => {
    if (typed?.at !== users) return;
    const { settings, problems } = readSettings(`users=${encodeURIComponent(text)}`);
    const [wrong] = problems;
    type(wrong === undefined ? undefined : { ...typed, problem: `${wrong.what}.` });
    if (settings.users !== undefined) question.change({ users: settings.users });
  };
  return (
    <div className="users-control">
      <label htmlFor={id}>Registered users</label>
      <input
        type="range"
        min={0}
        max={POSITIONS}
        value={positionOf(users)}
        aria-label="Registered users"
        aria-valuetext={`${formatCount(users)} users`}
        onChange={(event) => question.slide({ users: usersAt(Number(event.target.value)) })}
      />
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={text}
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => type({ text: event.target.value, at: users })}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
      {problem && (
        <p id={`${id}-problem`} className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
