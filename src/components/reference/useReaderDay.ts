import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** The reader's own day as an ISO date. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The day by the reader's clock; undefined in the page as built and in the first render of a browser, which have none. */
export function useReaderDay(): string | undefined {
  return useSyncExternalStore(never, today, () => undefined);
}
