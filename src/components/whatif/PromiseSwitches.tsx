import { PROMISES, withPromise } from '@gymrats/model';
import type { ReactNode } from 'react';
import { question, useWhatIf } from './question';

/** A switch for each promise of the service level: off shows what the bill is without it. */
export function PromiseSwitches(): ReactNode {
  const { without } = useWhatIf('rested');
  return (
    <details open={without.length > 0}>
      <summary>What users are promised</summary>
      <ul className="promise-switches">
        {PROMISES.map(({ id, label }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={!without.includes(id)}
                onChange={({ target }) =>
                  question.change({ without: withPromise(without, id, target.checked ? 'on' : 'off') })
                }
              />{' '}
              {label}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
