import { writeSettings } from '@gymrats/model';
import { type ReactNode, useId, useState } from 'react';
import { useWhatIf } from '../whatif/question';
import { forgetScenario, saveScenario, useSavedScenarios } from './savedScenarios';

/** Keeps what the page asks now under a name, and lists what is kept: to forget, and to take along as text. */
export function SaveScenario(): ReactNode {
  const id = useId();
  const settings = useWhatIf('rested');
  const saved = useSavedScenarios();
  const [name, setName] = useState('');
  const [said, say] = useState('');
  const save = (): void => {
    const trimmed = name.trim();
    if (trimmed === '') {
      say('Give the scenario a name first.');
      return;
    }
    saveScenario({ name: trimmed, query: writeSettings(settings) });
    say(`“${trimmed}” is kept in this browser.`);
    setName('');
  };
  const copy = async (): Promise<void> => {
    const lines = saved.map((each) => `${each.name}\t${window.location.origin}/explore/?${each.query}`);
    try {
      await navigator.clipboard.writeText(lines.join('\n'));
      say('Names and links copied.');
    } catch {
      say(lines.join('; '));
    }
  };
  return (
    <div className="saved-scenarios">
      <div className="saved-form">
        <label htmlFor={id}>Keep this what-if as</label>
        <input id={id} value={name} maxLength={40} onChange={(event) => setName(event.target.value)} />
        <button type="button" className="quiet-button" onClick={save}>
          Keep
        </button>
        {saved.length > 0 && (
          <button type="button" className="quiet-button" onClick={copy}>
            Copy all as links
          </button>
        )}
      </div>
      {saved.length > 0 && (
        <ul>
          {saved.map((each) => (
            <li key={each.name}>
              <a href={`?${each.query}`}>{each.name}</a>{' '}
              <button
                type="button"
                className="quiet-button"
                aria-label={`Forget ${each.name}`}
                onClick={() => forgetScenario(each.name)}
              >
                Forget
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status">{said}</p>
    </div>
  );
}
