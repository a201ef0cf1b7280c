import { useCallback, useEffect, useState } from 'react';
import { type Engine, loadEngine } from '../../search/engine';
import { fetchIndex } from './fetchIndex';

/** The index on its way, here, or not to be had. */
export type EngineState =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly engine: Engine }
  | { readonly state: 'failed' };

let ready: Engine | undefined;

/** The search engine of this build, kept from one opening to the next; `retry` asks again after a failure. */
export function useEngine(): { readonly engine: EngineState; readonly retry: () => void } {
  const [engine, setEngine] = useState<EngineState>(ready ? { state: 'ready', engine: ready } : { state: 'loading' });
  const load = useCallback(async () => {
    setEngine({ state: 'loading' });
    try {
      ready ??= loadEngine(await fetchIndex());
      setEngine({ state: 'ready', engine: ready });
    } catch {
      setEngine({ state: 'failed' });
    }
  }, []);
  useEffect(() => {
    if (!ready) load();
  }, [load]);
  return { engine, retry: load };
}
