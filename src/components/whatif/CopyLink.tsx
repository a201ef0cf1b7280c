import { withSettings } from '@gymrats/model';
import { type ReactNode, useState } from 'react';
import { question } from './question';

/** Copies the address of the page with the reader's settings, as they are now. */
export function CopyLink(): ReactNode {
  const [said, say] = useState('');
  const copy = async (): Promise<void> => {
    const address = new URL(window.location.href);
    address.search = withSettings(address.search, question.get().settings);
    try {
      await navigator.clipboard.writeText(address.href);
      say('Link copied');
    } catch {
      say(address.href);
    }
  };
  return (
    <>
      <button type="button" onClick={copy}>
        Copy link
      </button>
      <span className="what-if-said" role="status">
        {said}
      </span>
    </>
  );
}
