import { formatCount, getAssumption, type Values } from '@gymrats/model';
import { type ReactNode, useState } from 'react';
import { question, useWhatIf } from '../whatif/question';
import type { ImportResult } from './messages';

interface KeepProps {
  readonly users: number | undefined;
  /** Values of assumptions of the profile. */
  readonly set: Values;
  /** What can be saved; absent for a profile that was opened. */
  readonly result?: ImportResult;
}

/** Hands a text to the browser as a file to save. */
function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The ways to keep a result: every page counts with it, the address carries it, a file holds it. */
export function Keep({ users, set, result }: KeepProps): ReactNode {
  const settings = useWhatIf('rested');
  const [said, say] = useState('');
  const values = Object.entries(set);
  const apply = (): void => {
    question.change({ ...(users !== undefined && { users }), set: { ...settings.set, ...set } });
    say('Applied: every page counts with it, and the address of this page is a link to it.');
  };
  return (
    <div className="import-keep">
      {values.length === 0 && users === undefined ? (
        <p>Nothing that was measured differs from what is assumed, or the number of users is missing.</p>
      ) : (
        <details>
          <summary>
            {`Profile: ${users === undefined ? 'no number of users' : `${formatCount(users)} users`}, ${values.length} assumptions`}
          </summary>
          <ul>
            {values.map(([id, value]) => (
              <li key={id}>{`${getAssumption(id).label}: ${formatCount(value)} ${getAssumption(id).unit}`}</li>
            ))}
          </ul>
        </details>
      )}
      <p className="import-buttons">
        <button
          type="button"
          className="button button--primary"
          disabled={values.length === 0 && users === undefined}
          onClick={apply}
        >
          Apply to every page
        </button>
        {result && (
          <>
            <button
              type="button"
              className="button button--secondary"
              onClick={() => save('profile.json', 'application/json', result.profile)}
            >
              Save the profile
            </button>
            <button
              type="button"
              className="button button--secondary"
              onClick={() => save('where-you-stand.md', 'text/markdown', result.markdown)}
            >
              Save as Markdown
            </button>
            <button
              type="button"
              className="button button--secondary"
              onClick={() =>
                save('import.json', 'application/json', `${JSON.stringify(result.report, undefined, 2)}\n`)
              }
            >
              Save as JSON
            </button>
          </>
        )}
      </p>
      {result && (
        <p className="soft">
          Open a saved profile here again, or pass it to the command line: estimate --profile profile.json
        </p>
      )}
      <p role="status">{said}</p>
    </div>
  );
}
