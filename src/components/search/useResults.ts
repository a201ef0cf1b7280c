import { useDeferredValue, useMemo } from 'react';
import { type Results, resultsFor } from '../../search/results';
import type { EngineState } from './useEngine';

/** What the last query that could be answered finds; typing never waits for it. */
export function useResults(engine: EngineState, query: string): { asked: string; results: Results | undefined } {
  const asked = useDeferredValue(query.trim());
  const results = useMemo(
    () => (engine.state === 'ready' && asked !== '' ? resultsFor(engine.engine, asked) : undefined),
    [engine, asked],
  );
  return { asked, results };
}
