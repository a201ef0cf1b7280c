import type { Scenario } from '@gymrats/model';
import { type ComponentType, createElement, type ReactNode, useState } from 'react';
import { AsBuilt } from './AsBuilt';
import { ErrorBoundary } from './ErrorBoundary';
import { guarded } from './guarded';
import { DEFAULT_SCENARIO, useScenario } from './scenario';
import { usePage } from './usePage';

/** Class of the hidden element that a problem leaves in a page as built; the build looks for it and fails. */
const MARK = 'problem-as-built';

/** Not one that React remembers (`memo`), nor a class. */
function isPlain<Props>(
  part: ComponentType<Props> | ((props: Props) => ReactNode),
): part is (props: Props) => ReactNode {
  return typeof part === 'function' && part.prototype?.isReactComponent === undefined;
}

/**
 * While a page is built every problem of it is kept, where the first would otherwise hide the rest. Known by its message: what pages
 * share runs in a realm of its own there, with an `Error` that is not the page's.
 */
function renderOnServer<Props>(name: string, part: (props: Props) => ReactNode, props: Props, page: string): ReactNode {
  try {
    return part(props);
  } catch (problem) {
    const { message } = problem as Partial<Error>;
    if (message === undefined) throw problem;
    const text = message.startsWith(page) ? message : `${page}: <${name}>: ${message}`;
    return <data className={MARK} hidden value={encodeURIComponent(text)} />;
  }
}

/** Whether a component is asked for the same. Its props are numbers and words. */
function isSame<Props extends object>(props: Props, others: Props): boolean {
  return Object.entries(props).every(([name, value]) => Object.is(value, others[name as keyof Props]));
}

/** What a browser takes from the page as built while the numbers are the guide's own. */
interface Built<Props> {
  readonly element: 'div' | 'span';
  /** The scenario it is shown for. Default: the scenario without the reader's number of users. */
  readonly useAsked?: () => Scenario;
  /** What scripts add to the built HTML, given the element that has it. */
  readonly behind?: (props: Props, built: HTMLElement) => ReactNode;
}

/** A figure in a sentence. */
export const FIGURE = { element: 'span' } as const;

/**
 * A component as pages use it: an error in it leaves the rest of the page standing. In a browser its place shows the error, or says that
 * there is no answer for a reader's own numbers; a build lists the errors of all pages at once.
 * @param built for a component that needs no events: its HTML stays as built under the guide's own numbers (`AsBuilt`)
 */
export function inPage<Props extends object>(
  name: string,
  Component: ComponentType<Props> | ((props: Props) => ReactNode),
  built?: Built<Props>,
): (props: Props) => ReactNode {
  const part = guarded(isPlain(Component) ? Component : (props: Props) => createElement(Component, props));
  const Inside = (props: Props): ReactNode => {
    const page = usePage();
    return typeof window === 'undefined' ? renderOnServer(name, part, props, page) : part(props);
  };
  const Standing = (props: Props): ReactNode => (
    <ErrorBoundary name={name} scenario={useScenario()}>
      <Inside {...props} />
    </ErrorBoundary>
  );
  Standing.displayName = name;
  if (!built) return Standing;
  const { element, useAsked = useScenario, behind } = built;
  const InPage = (props: Props): ReactNode => {
    const [builtFor] = useState(props);
    return (
      <AsBuilt
        element={element}
        isDefault={useAsked() === DEFAULT_SCENARIO && isSame(props, builtFor)}
        behind={behind && ((element) => behind(props, element))}
      >
        <Standing {...props} />
      </AsBuilt>
    );
  };
  InPage.displayName = name;
  return InPage;
}
