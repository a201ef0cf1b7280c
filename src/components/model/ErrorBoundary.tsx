import type { Scenario } from '@gymrats/model';
import { Component, type ReactNode } from 'react';

interface Props {
  /** The component inside, as a writer knows it. */
  readonly name: string;
  /** The scenario that the reader asked for, if any. Another one is another try. */
  readonly asked: Scenario | undefined;
  readonly children: ReactNode;
}
interface State {
  readonly problem?: Error;
  readonly failed?: { readonly asked: Scenario | undefined };
}

/** Shows the problem of a component in its place, so that the rest of the page stays; another scenario tries again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(problem: Error): State {
    return { problem };
  }

  static getDerivedStateFromProps({ asked }: Props, { problem, failed }: State): State | null {
    if (problem === undefined) return null;
    if (failed === undefined) return { failed: { asked } };
    return failed.asked === asked ? null : { problem: undefined, failed: undefined };
  }

  override render(): ReactNode {
    const { problem } = this.state;
    if (problem === undefined) return this.props.children;
    return (
      <span className="premise" role="alert">
        <strong>{`<${this.props.name}>`} cannot be shown.</strong> {problem.message}
      </span>
    );
  }
}
