import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { Explanation } from '@gymrats/model';
import type { ReactNode } from 'react';
import { ReferenceLink } from '../ReferenceLink';

interface ExplainedProps {
  /** Its anchor: an address that ends in it opens it, and once open it shows that address (`clientModules/figureAnchors.ts`). */
  readonly id: string;
  readonly explanation: Explanation;
  readonly side: 'left' | 'right';
  readonly children: ReactNode;
}

/** A figure that opens to its formula, and to what went into it. Works without scripts and from the keyboard. */
export function Explained({ id, explanation, side, children }: ExplainedProps): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <details id={id} className={`explain explain--cell explain--${side}`}>
      <summary>{children}</summary>
      <p className="explain-formula">{explanation.formula}</p>
      {explanation.inputs.length > 0 && (
        <ul>
          {explanation.inputs.map(({ label, text, reference }) => (
            <li key={`${label} ${text}`}>
              {`${label}: `}
              <ReferenceLink to={reference}>{text}</ReferenceLink>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
