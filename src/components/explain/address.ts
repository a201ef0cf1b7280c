/** The key of an address that opens the derivation of a figure. No assumption has this id. */
const KEY = 'explain';

/** The figure that an address asks to explain. */
export function figureAsked(search: string): string | undefined {
  return new URLSearchParams(search).get(KEY) ?? undefined;
}

/** The address of the page as it is, with the derivation of a figure open; without one, closed. Other parts of the query stay. */
export function addressOf(name: string | undefined, { pathname, search, hash }: Location): string {
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !part.startsWith(`${KEY}=`));
  const query = [...others, ...(name ? [`${KEY}=${name}`] : [])].join('&');
  return `${pathname}${query && `?${query}`}${hash}`;
}
