import { lazy, type ReactNode, Suspense } from 'react';
import { useSeen } from './useSeen';

const Mermaid = lazy(() => import('@theme-original/Mermaid'));

interface LiveDiagramProps {
  readonly source: string;
  readonly label: string;
  readonly height: number;
}

/**
 * Draws Mermaid source when it comes near the view; Mermaid's code is not fetched before. A new source mounts again, because
 * Mermaid refuses to draw twice under one id.
 */
export function LiveDiagram({ source, label, height }: LiveDiagramProps): ReactNode {
  const { ref, seen } = useSeen<HTMLDivElement>();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide drawing scrolls on a phone, and a keyboard must be able to
    <div ref={ref} className="diagram-canvas" tabIndex={0} role="img" aria-label={label} style={{ minHeight: height }}>
      {seen && (
        <Suspense fallback={null}>
          <Mermaid key={source} value={source} />
        </Suspense>
      )}
    </div>
  );
}
