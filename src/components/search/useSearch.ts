import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { INDEX_FILE } from '../../search/entry';
import type { Results } from '../../search/search';

/** Where search stands. */
export interface SearchState {
  /** The query that `results` answers. */
  readonly asked: string;
  /** The contents of the guide before anything is asked; undefined until the index is there. */
  readonly results: Results | undefined;
  /** Why there is no index. */
  readonly failure: 'offline' | 'development' | undefined;
  readonly retry: () => void;
}

type Search = (query: string) => Results;
type GuideMap = readonly { readonly title: string; readonly items: readonly { label: string; to: string }[] }[];

let loaded: Search | undefined;

async function load(address: string): Promise<Search> {
  const [response, { readIndex }, { search }] = await Promise.all([
    // Not from the cache alone: an index of an earlier build has other addresses.
    fetch(address, { cache: 'no-cache' }),
    import('../../search/searchIndex'),
    import('../../search/search'),
  ]);
  if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
  const index = readIndex(await response.text());
  return (query) => search(index, query);
}

/** Fetches the index once for all openings, and answers the last query that could be answered; typing never waits for it. */
export function useSearch(query: string): SearchState {
  const address = useBaseUrl(`/${INDEX_FILE}`);
  const [search, setSearch] = useState<Search | undefined>(() => loaded);
  const [failure, setFailure] = useState<SearchState['failure']>();
  const asked = useDeferredValue(query.trim());
  const contents = useContents();

  const retry = useCallback(async () => {
    setFailure(undefined);
    try {
      loaded ??= await load(address);
      setSearch(() => loaded);
    } catch {
      setFailure(process.env.NODE_ENV === 'development' ? 'development' : 'offline');
    }
  }, [address]);
  useEffect(() => {
    retry();
  }, [retry]);

  const results = useMemo(() => (asked === '' ? contents : search?.(asked)), [contents, search, asked]);
  return { asked, results, failure, retry };
}

function useContents(): Results {
  const guideMap = useDocusaurusContext().siteConfig.customFields?.guideMap as GuideMap;
  return useMemo(() => {
    const results = guideMap.flatMap(({ title, items }) =>
      items.map(({ label, to }) => ({
        href: to.replace(/\/?$/, '/'),
        title: [{ text: label, isMarked: false }],
        trail: title,
        excerpt: [],
      })),
    );
    return { hasAll: true, isSimilar: false, results };
  }, [guideMap]);
}
