import { INDEX_META } from '../../search/indexMeta';
import type { IndexFile } from '../../search/types';

let kept: Promise<IndexFile> | undefined;

async function fetchNamed(): Promise<IndexFile> {
  const address = document.querySelector<HTMLMetaElement>(`meta[name="${INDEX_META}"]`)?.content;
  if (!address) throw new Error('This page names no search index.');
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
  return response.json();
}

/** The index that was built with this page; fetched once. Rejects when it cannot be had, and tries again when asked again. */
export function fetchIndex(): Promise<IndexFile> {
  kept ??= fetchNamed();
  kept.catch(() => {
    kept = undefined;
  });
  return kept;
}
