import { formatNumber, readSettings } from '@gymrats/model';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { POSITIONS, positionOf, usersAt } from './sliderScale';

interface UsersControlProps {
  /** The reader's number of users, or the one that stands for it. */
  readonly users: number;
  readonly onChange: (users: number) => void;
}

/** A slider from 10 to 500,000 on a log scale, and a field for any number from 1 to 2,000,000. */
export function UsersControl({ users, onChange }: UsersControlProps): ReactNode {
  const id = useId();
  const [text, setText] = useState(formatNumber(users));
  const [fault, setFault] = useState<string>();
  useEffect(() => {
    setText(formatNumber(users));
    setFault(undefined);
  }, [users]);
  const take = (): void => {
    const { settings, faults } = readSettings(`users=${encodeURIComponent(text)}`);
    setFault(faults[0]?.message.replace('; the default counts', ''));
    if (settings.users !== undefined) onChange(settings.users);
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
        aria-valuetext={`${formatNumber(users)} users`}
        onChange={(event) => onChange(usersAt(Number(event.target.value)))}
      />
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={text}
        aria-invalid={fault !== undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
      {fault && (
        <p id={`${id}-fault`} className="field-fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
