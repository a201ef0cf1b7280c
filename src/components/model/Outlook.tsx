import type { ReactNode } from 'react';
import { answers } from './answers';
import { useScenario } from './scenario';

/** What goes with a recommendation: why it costs less than the tier below, where it does, and which move to prepare. */
export function Outlook({ users }: { readonly users: number }): ReactNode {
  const scenario = useScenario();
  const sentences = [answers.lower(scenario, users), answers.outlook(scenario, users)];
  return sentences.map(
    (sentence) =>
      sentence && (
        <p key={sentence} className="outlook">
          {sentence}
        </p>
      ),
  );
}
