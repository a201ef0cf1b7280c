import { ModelError } from '@gymrats/model';
import type { ReactNode } from 'react';
import { useAsked } from './asked';

interface NotForTheseProps {
  readonly reason: string;
}

/** In place of a figure or a table that a reader's own numbers leave without an answer. */
export function NotForThese({ reason }: NotForTheseProps): ReactNode {
  return (
    <span className="not-known" title={reason}>
      no answer for these numbers
    </span>
  );
}

/**
 * A component whose model may have no answer under a reader's own numbers, such as a saving where there is none: it then says so.
 * Under the guide's own numbers the error stops the build. Call it on components that are plain functions of props and contexts.
 */
export function guarded<Props>(Component: (props: Props) => ReactNode): (props: Props) => ReactNode {
  return function Guarded(props: Props) {
    const asked = useAsked();
    try {
      return Component(props);
    } catch (error) {
      if (asked !== undefined && error instanceof ModelError) return <NotForThese reason={error.message} />;
      throw error;
    }
  };
}
