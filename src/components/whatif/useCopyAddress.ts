import { useState } from 'react';

/**
 * Copies the address of the page with another query.
 * @param queryOf the query to copy, from the one that the page has
 * @returns what to say about it, which is the address itself where the browser does not let it be copied; and what copies it
 */
export function useCopyAddress(queryOf: (search: string) => string): readonly [string, () => Promise<void>] {
  const [said, say] = useState('');
  const copy = async (): Promise<void> => {
    const address = new URL(window.location.href);
    address.search = queryOf(address.search);
    try {
      await navigator.clipboard.writeText(address.href);
      say('Link copied');
    } catch {
      say(address.href);
    }
  };
  return [said, copy];
}
