import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import type { Drawing } from './drawings';

interface DrawnDiagramProps {
  readonly drawing: Drawing;
  readonly label: string;
}

/** A diagram drawn ahead: two pictures, of which CSS shows the one of the colour mode; a browser fetches only that one. */
export function DrawnDiagram({ drawing, label }: DrawnDiagramProps): ReactNode {
  const { withBaseUrl } = useBaseUrlUtils();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide drawing scrolls on a phone, and a keyboard must be able to
    <div className="diagram-canvas diagram-canvas--drawn" tabIndex={0} role="img" aria-label={label}>
      {(['light', 'dark'] as const).map((mode) => (
        <img
          key={mode}
          className={`diagram-${mode}`}
          src={withBaseUrl(drawing[mode])}
          width={drawing.width}
          height={drawing.height}
          alt={label}
          loading="lazy"
          decoding="async"
        />
      ))}
    </div>
  );
}
