import type { Explanation } from '@gymrats/model';
import type { ReactNode } from 'react';
import { ReferenceLink } from '../ReferenceLink';

interface ExplainedProps {
  readonly explanation: Explanation;
  readonly children: ReactNode;
}

/** A figure that opens to its formula, and to what went into it. Works without scripts and from the keyboard. */
export function Explained({ explanation, children }: ExplainedProps): ReactNode {
  return (
    <details className="explain explain--cell">
      <summary>{children}</summary>
      <p className="explain-formula">{explanation.formula}</p>
      {explanation.inputs.length > 0 && (
        <dl>
          {explanation.inputs.map((input) => (
            <div key={`${input.label} ${input.text}`}>
              <dt>{input.label}</dt>
              <dd>
                <ReferenceLink to={input.reference}>{input.text}</ReferenceLink>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}
