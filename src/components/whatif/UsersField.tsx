import Link from '@docusaurus/Link';
import { readSettings } from '@gymrats/model';
import { type ReactNode, useId, useRef, useState } from 'react';
import { BarVerdict } from './BarVerdict';
import { question, useWhatIf } from './question';

/** One field for a number of users, with the answer in a line below it. Its text counts on Enter or by the button. */
export function UsersField(): ReactNode {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const settings = useWhatIf('followed');
  const [problem, setProblem] = useState('');
  const ask = (): void => {
    const text = field.current?.value ?? '';
    const read = readSettings(`users=${encodeURIComponent(text)}`);
    const [wrong] = read.problems;
    setProblem(wrong === undefined ? '' : `${wrong.what}.`);
    if (read.settings.users !== undefined) question.change({ users: read.settings.users });
  };
  return (
    <div className="users-field" data-enter>
      <label htmlFor={id}>Registered users</label>
      <input
        ref={field}
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        placeholder="40,000"
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-answer`}
        onKeyDown={(event) => event.key === 'Enter' && ask()}
      />
      <button type="button" onClick={ask}>
        Show the answer
      </button>
      <div id={`${id}-answer`} role="status">
        {problem && <p className="field-problem">{problem}</p>}
        {settings.users !== undefined && (
          <>
            <BarVerdict settings={settings} />
            <Link to="/explore/">The full answer, with what to do</Link>
          </>
        )}
      </div>
    </div>
  );
}
