import type { Provenance, Scenario } from '@gymrats/model';

/** Where a copy of something on this page is from: the page, its address with the reader's settings, and the day. */
export function provenanceAt(anchor: string, scenario: Scenario): Provenance {
  const { origin, pathname, search } = window.location;
  const query = new URLSearchParams(search);
  query.delete('explain');
  const own = query.size > 0 ? `?${query}` : '';
  return {
    title: document.title,
    address: `${origin}${pathname}${own}#${anchor}`,
    scenario,
    takenOn: new Date().toISOString().slice(0, 10),
  };
}
