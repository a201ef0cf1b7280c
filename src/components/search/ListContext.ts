import { createContext } from 'react';

/** What the options of the list share. */
export interface List {
  /** Place of the option that Enter follows; -1 for none. */
  readonly active: number;
  readonly onFollow: () => void;
}

export const ListContext = createContext<List>({ active: -1, onFollow: () => undefined });
