import type { Props } from '@theme/Mermaid';
import type { ReactNode } from 'react';
import { DiagramText } from '../../components/Diagram/DiagramText';
import { LiveDiagram } from '../../components/Diagram/LiveDiagram';

const fenceHeight = 320;

/** A plain mermaid fence: drawn when it comes into view, with its source in the page as built. */
export default function MermaidFence({ value }: Props): ReactNode {
  return (
    <figure className="diagram">
      <LiveDiagram source={value} label="Diagram; its text follows" height={fenceHeight} />
      <DiagramText source={value} />
    </figure>
  );
}
