import { useSyncExternalStore } from 'react';

/** A what-if that a reader gave a name, kept in this browser: its settings as a query string without `?`. */
export interface SavedScenario {
  readonly name: string;
  readonly query: string;
}

const KEY = 'scenarios';
const NONE: readonly SavedScenario[] = [];
const listeners = new Set<() => void>();
let known: { readonly text: string; readonly list: readonly SavedScenario[] } = { text: '', list: NONE };

function isScenario(value: unknown): value is SavedScenario {
  const { name, query } = (value ?? {}) as Partial<SavedScenario>;
  return typeof name === 'string' && typeof query === 'string';
}

function parse(text: string): readonly SavedScenario[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter(isScenario) : NONE;
  } catch {
    return NONE;
  }
}

/** The kept scenarios; none where the browser keeps none or refuses storage. The same array until they change. */
function read(): readonly SavedScenario[] {
  let text = '';
  try {
    text = window.localStorage.getItem(KEY) ?? '';
  } catch {
    return NONE;
  }
  if (text !== known.text) known = { text, list: parse(text) };
  return known.list;
}

function write(list: readonly SavedScenario[]): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(list));
  } catch {
    // Storage can be switched off: the list then stays empty.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** Keeps a scenario under its name, in place of one that has it. */
export function saveScenario(scenario: SavedScenario): void {
  write([...read().filter(({ name }) => name !== scenario.name), scenario]);
}

/** Forgets the scenario of a name. */
export function forgetScenario(name: string): void {
  write(read().filter((scenario) => scenario.name !== name));
}

/** The kept scenarios; none in the page as built. */
export function useSavedScenarios(): readonly SavedScenario[] {
  return useSyncExternalStore(subscribe, read, () => NONE);
}
