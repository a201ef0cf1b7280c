import type { Scenario } from '@gymrats/model';
import { Component, type ReactNode } from 'react';

interface Props {
  /** The component inside, as a writer knows it. */
  readonly name: string;
  /** Another scenario is another try. */
  readonly scenario: Scenario;
  readonly children: ReactNode;
}
interface State {
  readonly fault?: Error;
  readonly failed?: Scenario;
}

/** Shows the fault of a component in its place, so that the rest of the page stays; another scenario tries again. */
export class FaultBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(fault: Error): State {
    return { fault };
  }

  static getDerivedStateFromProps({ scenario }: Props, { fault, failed }: State): State | null {
    if (fault === undefined) return null;
    if (failed === undefined) return { failed: scenario };
    return failed === scenario ? null : { fault: undefined, failed: undefined };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === undefined) return this.props.children;
    return (
      <span className="premise" role="alert">
        <strong>{`<${this.props.name}>`} cannot be shown.</strong> {fault.message}
      </span>
    );
  }
}
