import { useEffect, useSyncExternalStore } from 'react';
import type { Answering } from './useAnswering';

let fetched: Answering | undefined;
let coming: Promise<Answering> | undefined;
const waiting = new Set<() => void>();

/** Fetches the code that answers a question, once; what failed is tried again. */
export function loadAnswering(): Promise<Answering> {
  coming ??= import('./answering').then(
    (answering) => {
      fetched = answering;
      for (const tell of waiting) tell();
      return answering;
    },
    (problem: unknown) => {
      coming = undefined;
      throw problem;
    },
  );
  return coming;
}

function subscribe(tell: () => void): () => void {
  waiting.add(tell);
  return () => waiting.delete(tell);
}

/** The code that answers a question, whoever asked for it; undefined until it has come. Fetched when it is needed. */
export function useAnswering(isNeeded: boolean): Answering | undefined {
  const answering = useSyncExternalStore(
    subscribe,
    () => fetched,
    () => undefined,
  );
  useEffect(() => {
    if (isNeeded) loadAnswering().catch(() => undefined);
  }, [isNeeded]);
  return answering;
}
