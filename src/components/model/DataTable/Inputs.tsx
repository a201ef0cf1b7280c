import type { Explanation } from '@gymrats/model';
import type { ReactNode } from 'react';
import { ReferenceLink } from '../ReferenceLink';

/** What a figure that was opened shows: its formula, and each input with the way to its record. */
export function Inputs({ explanation: { formula, inputs } }: { readonly explanation: Explanation }): ReactNode {
  return (
    <>
      <p className="explain-formula">{formula}</p>
      {inputs.length > 0 && (
        <ul>
          {inputs.map(({ label, text, reference }) => (
            <li key={`${label} ${text}`}>
              {`${label}: `}
              <ReferenceLink to={reference}>{text}</ReferenceLink>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
