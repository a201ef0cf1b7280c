import { type ReactNode, useId, useRef, useState } from 'react';
import { loadAnswering, useAnswering } from '#answering';

/** One field for a number of users, with the answer in a line below it. Its text counts on Enter or by the button. */
export function UsersField(): ReactNode {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  const answering = useAnswering(false);
  const ask = async (): Promise<void> => {
    try {
      const { askUsers } = await loadAnswering();
      setProblem(askUsers(field.current?.value ?? ''));
    } catch {
      setProblem('What computes the answer could not be loaded. Try again.');
    }
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
        {answering && <answering.UsersAnswer />}
      </div>
    </div>
  );
}
