import type { ReactNode } from 'react';

interface RowHeadingProps {
  /** The row's anchor. */
  readonly id: string;
  readonly label: string;
  /** The heading where it leads elsewhere. */
  readonly children?: ReactNode;
}

/**
 * A row's heading, which is the link to the row; a sign beside it where the heading itself leads elsewhere. Plain anchors: a page has
 * more than a thousand, and one listener (`clientModules/copyLinks.ts`) serves all.
 */
export function RowHeading({ id, label, children }: RowHeadingProps): ReactNode {
  if (!children) {
    return (
      <a className="row-link" href={`#${id}`}>
        {label}
      </a>
    );
  }
  return (
    <>
      {children}
      {/* biome-ignore lint/a11y/useAnchorContent: its name is the label, its sign is drawn by the style */}
      <a className="row-link" href={`#${id}`} aria-label={`Link to ${label}`} />
    </>
  );
}
