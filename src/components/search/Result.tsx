import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import type { Piece } from '../../search/excerpt';
import type { Result } from '../../search/search';

interface ResultOptionProps {
  readonly id: string;
  readonly result: Result;
  readonly isActive: boolean;
  readonly onFollow: () => void;
}

/** A result as a link in the list. Keeps the what-if of the page in its address, unless it has one of its own. */
export function ResultOption({ id, result, isActive, onFollow }: ResultOptionProps): ReactNode {
  const { search } = useLocation();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isActive) link.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const { href, title, trail, figure, excerpt } = result;
  return (
    <Link
      ref={link}
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className="search-option"
      to={href.includes('?') ? href : href.replace(/(?=#|$)/, search)}
      data-noBrokenLinkCheck
      onClick={(event: MouseEvent) => {
        if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) onFollow();
      }}
    >
      <span className="search-title">
        <Pieces pieces={title} />
      </span>
      {figure && <span className="search-figure">{figure}</span>}
      {trail && <span className="search-trail">{trail}</span>}
      <span className="search-excerpt">
        <Pieces pieces={excerpt} />
      </span>
    </Link>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }): ReactNode {
  return pieces.map(({ text, isMarked }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no other name than its place
    isMarked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
  );
}
