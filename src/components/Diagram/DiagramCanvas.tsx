import type { ReactNode } from 'react';
import { DrawnDiagram } from './DrawnDiagram';
import { findDrawing } from './drawings';
import { LiveDiagram } from './LiveDiagram';

interface DiagramCanvasProps {
  readonly source: string;
  readonly label: string;
  /** Height in CSS pixels to keep free until a diagram that was not drawn ahead is drawn. Default 320. */
  readonly height?: number;
}

/** A diagram as drawn ahead, or drawn by Mermaid where its source is not the guide's own. */
export function DiagramCanvas({ source, label, height = 320 }: DiagramCanvasProps): ReactNode {
  const drawing = findDrawing(source);
  if (drawing) return <DrawnDiagram drawing={drawing} label={label} />;
  return <LiveDiagram source={source} label={label} height={height} />;
}
