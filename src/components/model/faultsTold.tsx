import { type ComponentType, createElement, type ReactNode } from 'react';
import { FaultBoundary } from './FaultBoundary';
import { useScenario } from './scenario';
import { usePage } from './usePage';

type Props = Readonly<Record<string, unknown>>;
type Part = (props: Props) => ReactNode;

/** Class of the hidden element that a fault leaves in a page as built; the build looks for it and fails. */
const MARK = 'fault-as-built';

const isPlain = (part: unknown): part is Part =>
  typeof part === 'function' &&
  (part.prototype as { isReactComponent?: object } | undefined)?.isReactComponent === undefined;

/** While a page is built every fault of it is kept, where the first would otherwise hide the rest. */
function renderOnServer(name: string, part: Part, props: Props, page: string): ReactNode {
  try {
    return part(props);
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault;
    const told = fault.message.startsWith(page) ? fault.message : `${page}: <${name}>: ${fault.message}`;
    return <data className={MARK} hidden value={encodeURIComponent(told)} />;
  }
}

function faultTold(name: string, part: unknown): unknown {
  if (!isPlain(part)) return part;
  const Inside = (props: Props): ReactNode => {
    const page = usePage();
    return typeof window === 'undefined' ? renderOnServer(name, part, props, page) : part(props);
  };
  const Told = (props: Props): ReactNode => (
    <FaultBoundary name={name} scenario={useScenario()}>
      {createElement(Inside, props)}
    </FaultBoundary>
  );
  Told.displayName = name;
  return Told;
}

/**
 * The same components, with one that throws kept from taking its page along: in a browser its place names the fault, and the build
 * lists all faults of all pages at once.
 */
export function faultsTold<Parts extends Record<string, ComponentType<never> | object>>(parts: Parts): Parts {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, faultTold(name, part)])) as Parts;
}
