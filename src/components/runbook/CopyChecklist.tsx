import { type ReactNode, useState } from 'react';
import { checklistOf } from './checklist';
import { useTicks } from './ticks';
import type { Runbook } from './types';

/** Copies the checklist with its ticks as Markdown, and clears the ticks. */
export function CopyChecklist({ of }: { readonly of: Runbook }): ReactNode {
  const { ticked, clear } = useTicks(of.id);
  const [status, setStatus] = useState('');
  const copy = async (): Promise<void> => {
    const { origin, pathname } = window.location;
    try {
      await navigator.clipboard.writeText(checklistOf(of, `${origin}${pathname}`, ticked));
      setStatus('Checklist copied');
    } catch {
      setStatus('The browser refused access to the clipboard');
    }
  };
  return (
    <p className="runbook-copy">
      <button type="button" className="button button--secondary button--sm" onClick={copy}>
        Copy checklist as Markdown
      </button>
      {ticked.size > 0 && (
        <button type="button" className="button button--secondary button--sm" onClick={clear}>
          Clear {ticked.size} ticked
        </button>
      )}
      <span role="status">{status}</span>
    </p>
  );
}
