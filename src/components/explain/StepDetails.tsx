import type { Step } from '@gymrats/model';
import { type ReactNode, useState } from 'react';
import { ReferenceLink } from '../model/ReferenceLink';
import { RecordSources } from './RecordSources';

interface StepDetailsProps {
  readonly step: Step;
  /** The figure's own formula stands open. */
  readonly isFirst: boolean;
}

/** One step of a derivation: formula, inputs with their records, and, once it is open, where the records were read. */
export function StepDetails({ step: { label, formula, inputs }, isFirst }: StepDetailsProps): ReactNode {
  const [isOpen, setOpen] = useState(isFirst);
  return (
    <details className="explain" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      <p className="explain-formula">{formula}</p>
      {inputs.length > 0 && (
        <ul>
          {inputs.map(({ label: what, text, reference }) => (
            <li key={`${what} ${text}`}>
              {`${what}: `}
              <ReferenceLink to={reference}>{text}</ReferenceLink>
              {isOpen && !isFirst && <RecordSources of={reference} />}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
