import type { ReactNode } from 'react';

/** A figure that no source sets: a judgement of this guide, and marked as one. */
export function Judgement({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <span className="judged" title="a judgement of this guide">
      {children}
    </span>
  );
}
