import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import { DiagramCanvas } from './DiagramCanvas';
import { DiagramText } from './DiagramText';

export interface DiagramProps {
  /** Anchor of the figure, unique on the page. */
  readonly id: string;
  /** Caption: what the diagram shows, in a sentence. */
  readonly title: string;
  /** Text alternative: what the diagram says, for those who do not see it. Lines are kept. */
  readonly alt: string;
  /** Mermaid source. Node classes of the site: supabase, aws, gcp, cloudflare, other, client, hot, later. */
  readonly source: string;
  /** Height in CSS pixels to keep free where it is drawn in the browser, so that nothing below moves. Default 320. */
  readonly height?: number;
}

/** A Mermaid figure, drawn ahead by `npm run diagrams`; caption, text alternative and source are in the page as built. */
export default function Diagram({ id, title, alt, source, height }: DiagramProps): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <figure className="diagram" id={id}>
      <DiagramCanvas source={source} label={title} height={height} />
      <figcaption>{title}</figcaption>
      <DiagramText alt={alt} source={source} />
    </figure>
  );
}
