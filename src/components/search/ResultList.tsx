import type { ReactNode } from 'react';
import type { Piece } from '../../search/excerpt';
import type { ResultGroup, ResultItem, Results } from '../../search/results';
import { Group } from './Group';
import { Option } from './Option';

/** The places that were found, page by page. */
export function ResultList({ results }: { readonly results: Results }): ReactNode {
  const places = results.groups.map((_group, at) =>
    results.groups.slice(0, at).reduce((sum, { items }) => sum + items.length, 0),
  );
  return results.groups.map((group, at) => (
    <Group key={group.page.route} name={nameOf(group)}>
      {group.items.map((item, index) => (
        <Option key={item.href} at={(places[at] ?? 0) + index} to={item.href}>
          <Item item={item} />
        </Option>
      ))}
    </Group>
  ));
}

function nameOf({ page, more }: ResultGroup): string {
  const levels = [...page.trail.filter((level) => level !== 'Guide'), page.title].join(' › ');
  return more > 0 ? `${levels} (and ${more} more)` : levels;
}

function Item({ item: { kind, title, context, excerpt } }: { readonly item: ResultItem }): ReactNode {
  return (
    <>
      <span className={kind === 'record' ? 'search-title search-title--id' : 'search-title'}>
        <Pieces pieces={title} />
      </span>
      {context && <span className="search-context">{context}</span>}
      {excerpt.length > 0 && (
        <span className="search-excerpt">
          <Pieces pieces={excerpt} />
        </span>
      )}
    </>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }): ReactNode {
  return pieces.map(({ text, isMarked }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no other name than its place
    isMarked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
  );
}
