import type { Props } from '@theme/Mermaid';
import type { ReactNode } from 'react';
import { DiagramCanvas } from '../../components/Diagram/DiagramCanvas';
import { DiagramText } from '../../components/Diagram/DiagramText';

/** A plain mermaid fence, with its source in the page as built. */
export default function MermaidFence({ value }: Props): ReactNode {
  return (
    <figure className="diagram">
      <DiagramCanvas source={value} label="Diagram; its text follows" />
      <DiagramText source={value} />
    </figure>
  );
}
