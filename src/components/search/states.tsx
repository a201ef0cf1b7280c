import type { ReactNode } from 'react';
import { PlainWays } from './PlainWays';

/** Nothing met the query: what was searched, how to ask again, where to look instead. */
export function NothingFound({
  query,
  onFollow,
}: {
  readonly query: string;
  readonly onFollow: () => void;
}): ReactNode {
  return (
    <div className="search-state">
      <p>
        Nothing found for <strong className="search-query">{query}</strong>. All pages of the guide, all price and limit
        records and all assumptions were searched.
      </p>
      <p>Try fewer words, a number without its unit, or the beginning of an id such as supabase.egress. Or look in:</p>
      <PlainWays onFollow={onFollow} />
    </div>
  );
}

/** The index cannot be had. */
export function LoadFailed({
  onRetry,
  onFollow,
}: {
  readonly onRetry: () => void;
  readonly onFollow: () => void;
}): ReactNode {
  return (
    <div className="search-state" role="alert">
      <p>
        The search index could not be loaded. You may be offline, or the guide was published anew since this page was
        opened: reloading the page then helps.
      </p>
      <p>
        <button type="button" className="button button--primary button--sm" onClick={onRetry}>
          Try again
        </button>
      </p>
      <p>These pages list everything:</p>
      <PlainWays onFollow={onFollow} />
    </div>
  );
}
