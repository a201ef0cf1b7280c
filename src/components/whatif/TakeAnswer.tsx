import { answerMessage, scenarioOf, withSettings } from '@gymrats/model';
import { type ReactNode, useState } from 'react';
import { EXAMPLE_USERS } from './exampleUsers';
import { question } from './question';

/** The full answer's address with the reader's settings. */
function answerAddress(): string {
  const { settings } = question.get();
  const users = settings.users ?? EXAMPLE_USERS;
  return new URL(`/explore/${withSettings('', { ...settings, users })}`, window.location.origin).href;
}

/** Copies the answer as a message for Slack, and saves it as a picture for a slide. Both are of the reader's own numbers. */
export function TakeAnswer(): ReactNode {
  const [said, say] = useState('');
  const ask = () => {
    const { settings } = question.get();
    return { settings, users: settings.users ?? EXAMPLE_USERS, scenario: scenarioOf(settings) };
  };
  const copy = async (): Promise<void> => {
    const { users, scenario } = ask();
    const text = answerMessage(users, scenario, answerAddress());
    try {
      await navigator.clipboard.writeText(text);
      say('Message copied');
    } catch {
      say(text);
    }
  };
  const save = async (): Promise<void> => {
    const { savePicture } = await import('./picture');
    const { users, scenario, settings } = ask();
    await savePicture(users, scenario, settings);
    say('Picture saved');
  };
  return (
    <>
      <button type="button" onClick={copy}>
        Copy for Slack
      </button>
      <button type="button" onClick={save}>
        Save picture
      </button>
      <span className="what-if-said" role="status">
        {said}
      </span>
    </>
  );
}
