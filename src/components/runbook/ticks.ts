import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
const keyOf = (runbook: string): string => `runbook:${runbook}`;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** The stored text, or nothing where the browser keeps none or refuses storage. */
function stored(runbook: string): string {
  try {
    return window.localStorage.getItem(keyOf(runbook)) ?? '';
  } catch {
    return '';
  }
}

function store(runbook: string, text: string): void {
  try {
    if (text === '') window.localStorage.removeItem(keyOf(runbook));
    else window.localStorage.setItem(keyOf(runbook), text);
  } catch {
    // Storage can be switched off: the boxes then forget at the next visit.
  }
  for (const listener of listeners) listener();
}

/** What a reader has ticked off in a runbook, kept in this browser only. */
export interface Ticks {
  readonly ticked: ReadonlySet<string>;
  readonly set: (item: string, ticked: boolean) => void;
  readonly clear: () => void;
}

/** The ticked items of a runbook; empty in the page as built and until scripts run. */
export function useTicks(runbook: string): Ticks {
  const text = useSyncExternalStore(
    subscribe,
    () => stored(runbook),
    () => '',
  );
  const ticked = new Set(text === '' ? [] : text.split(' '));
  return {
    ticked,
    set: (item, on) => {
      if (on) ticked.add(item);
      else ticked.delete(item);
      store(runbook, [...ticked].join(' '));
    },
    clear: () => store(runbook, ''),
  };
}
