import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { Explanation } from '@gymrats/model';
import { type ReactNode, useState } from 'react';
import { Inputs } from './Inputs';

interface ExplainedProps {
  /** Its anchor: an address that ends in it opens it, and once open it shows that address (`clientModules/figureAnchors.ts`). */
  readonly id: string;
  readonly explanation: Explanation;
  readonly side: 'left' | 'right';
  readonly children: ReactNode;
}

/**
 * A figure that opens to its formula, and to what went into it. The page as built carries the formula as an attribute, which its style
 * shows without scripts; the list of inputs is made when the figure is opened.
 */
export function Explained({ id, explanation, side, children }: ExplainedProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  useBrokenLinks().collectAnchor(id);
  return (
    <details
      id={id}
      className={`explain explain--cell explain--${side}`}
      data-formula={explanation.formula}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{children}</summary>
      {isOpen && <Inputs explanation={explanation} />}
    </details>
  );
}
