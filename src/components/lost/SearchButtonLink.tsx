import type { ReactNode } from 'react';

/** Opens the search of the top bar. */
export function SearchButtonLink(): ReactNode {
  const open = (): void => document.querySelector<HTMLButtonElement>('.search-open')?.click();
  return (
    <button type="button" className="button button--secondary lost-search" onClick={open}>
      Search the guide
    </button>
  );
}
