import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import { type MouseEvent, type ReactNode, useContext, useEffect, useRef } from 'react';
import { ListContext } from './ListContext';

interface OptionProps {
  /** Place in the list, from 0, over all groups. */
  readonly at: number;
  /** Address below the base path. */
  readonly to: string;
  readonly children: ReactNode;
}

/** Id of the option at a place in the list. */
export function optionId(at: number): string {
  return `search-option-${at}`;
}

/** A link in the list of results. Keeps the what-if of the page in its address. */
export function Option({ at, to, children }: OptionProps): ReactNode {
  const { active, onFollow } = useContext(ListContext);
  const { search } = useLocation();
  const link = useRef<HTMLAnchorElement>(null);
  const isActive = at === active;
  useEffect(() => {
    if (isActive) link.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const [path = '', hash] = to.split('#');
  const href = `${path}${search}${hash === undefined ? '' : `#${hash}`}`;
  return (
    <Link
      ref={link}
      id={optionId(at)}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className="search-option"
      to={href}
      data-noBrokenLinkCheck
      onClick={(event: MouseEvent) => {
        if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) onFollow();
      }}
    >
      {children}
    </Link>
  );
}
