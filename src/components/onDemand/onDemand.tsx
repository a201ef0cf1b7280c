import { type ReactNode, useState } from 'react';
import { useAsked } from '../model/asked';
import { AsBuilt } from './AsBuilt';

interface Built<Props> {
  /** The element that holds its HTML: a block, or a part of a sentence. */
  readonly element: 'div' | 'span';
  /** The question that changes it. Default: any but the reader's number of users alone. */
  readonly useQuestion?: () => unknown;
  /** What scripts add to the built HTML, given the element that has it. */
  readonly behind?: (props: Props, built: HTMLElement) => ReactNode;
}

/** Whether a component is asked for the same. Its props are numbers, words and lists of a page's own. */
function isSame<Props extends object>(props: Props, others: Props): boolean {
  return Object.entries(props).every(([name, value]) => Object.is(value, others[name as keyof Props]));
}

/**
 * A component of `answering.ts` as pages use it, by its name there: the build draws it, and a browser keeps its HTML. The code that
 * draws it again comes when a reader asks for other numbers. For components that need no events.
 */
export function onDemand<Props extends object>(name: string, built: Built<Props>): (props: Props) => ReactNode {
  const { element, useQuestion = useAsked, behind } = built;
  const OnDemand = (props: Props): ReactNode => {
    const [builtFor] = useState(props);
    return (
      <AsBuilt
        element={element}
        isDefault={useQuestion() === undefined && isSame(props, builtFor)}
        behind={behind && ((element) => behind(props, element))}
      >
        {({ drawn }) => drawn(name, props)}
      </AsBuilt>
    );
  };
  OnDemand.displayName = name;
  return OnDemand;
}
