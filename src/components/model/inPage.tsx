import { type ComponentType, createElement, type ReactNode } from 'react';
import { useAsked } from './asked';
import { ErrorBoundary } from './ErrorBoundary';
import { guarded } from './guarded';
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

/**
 * A component as pages use it: an error in it leaves the rest of the page standing. In a browser its place shows the error, or says that
 * there is no answer for a reader's own numbers; a build lists the errors of all pages at once.
 */
export function inPage<Props extends object>(
  name: string,
  Component: ComponentType<Props> | ((props: Props) => ReactNode),
): (props: Props) => ReactNode {
  const part = guarded(isPlain(Component) ? Component : (props: Props) => createElement(Component, props));
  const Inside = (props: Props): ReactNode => {
    const page = usePage();
    return typeof window === 'undefined' ? renderOnServer(name, part, props, page) : part(props);
  };
  const Standing = (props: Props): ReactNode => (
    <ErrorBoundary name={name} asked={useAsked()}>
      <Inside {...props} />
    </ErrorBoundary>
  );
  Standing.displayName = name;
  return Standing;
}
