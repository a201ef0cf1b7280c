import { lowerThanBelowText, outlookText } from '@gymrats/model';
import type { ReactNode } from 'react';
import { PrerenderedAnswer } from './PrerenderedAnswer';
import { prerender } from './prerender';
import { useScenario } from './scenario';

const prerendered = prerender('outlook', (scenario, users: number) =>
  [lowerThanBelowText(users, scenario), outlookText(users, scenario)].filter((sentence) => sentence !== undefined),
);

/** What goes with a recommendation: why it costs less than the tier below, where it does, and which move to prepare. */
export function Outlook({ users }: { readonly users: number }): ReactNode {
  const sentences = prerendered.of(useScenario(), users);
  return (
    <>
      <PrerenderedAnswer name={prerendered.name(users)} answer={sentences} />
      {sentences.map((sentence) => (
        <p key={sentence} className="outlook">
          {sentence}
        </p>
      ))}
    </>
  );
}
