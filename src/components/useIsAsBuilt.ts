import { useState, useSyncExternalStore } from 'react';

const neverChanges = () => () => {};

/** Whether the component was first rendered onto the page as built, and not after a move from another page. */
export function useIsAsBuilt(): boolean {
  const isHydrating = useSyncExternalStore(
    neverChanges,
    () => false,
    () => true,
  );
  return useState(isHydrating)[0];
}
