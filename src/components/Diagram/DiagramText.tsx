import type { ReactNode } from 'react';

interface DiagramTextProps {
  readonly alt?: string;
  readonly source: string;
}

/** The diagram in words, with its Mermaid source: what a reader without scripts, or a copy in plain text, has of it. */
export function DiagramText({ alt, source }: DiagramTextProps): ReactNode {
  return (
    <details className="diagram-text">
      <summary>Diagram as text</summary>
      {alt && <p>{alt}</p>}
      <pre>
        <code>{source.trim()}</code>
      </pre>
    </details>
  );
}
