import type { ReportTerms } from '@gymrats/model';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FromWorker, ImportResult, ToWorker } from './messages';

/** How far an import is. */
export interface ImportState {
  /** False until the worker has loaded: then files are read without the network. */
  readonly isReady: boolean;
  readonly progress: { readonly name: string; readonly share: number } | undefined;
  readonly result: ImportResult | undefined;
  readonly problems: readonly string[];
}

const IDLE: ImportState = { isReady: false, progress: undefined, result: undefined, problems: [] };

/** What a page can ask for. */
export interface ImportWork extends ImportState {
  readonly read: (files: readonly File[], terms: ReportTerms) => void;
  /** Computes again with other terms, without reading the files again. */
  readonly change: (terms: ReportTerms) => void;
  /** Ends the reading at once. */
  readonly cancel: () => void;
}

/** Reads files in a worker that starts with the page: the page never waits, and nothing leaves it. */
export function useImport(): ImportWork {
  const worker = useRef<Worker | undefined>(undefined);
  const [state, setState] = useState(IDLE);

  const start = useCallback((): void => {
    const made = new Worker(new URL('./worker.ts', import.meta.url));
    made.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (worker.current !== made) return;
      setState((before): ImportState => {
        switch (data.type) {
          case 'ready':
            return { ...before, isReady: true };
          case 'progress':
            return { ...before, progress: { name: data.name, share: data.size > 0 ? data.bytes / data.size : 0 } };
          case 'result':
            return { ...before, progress: undefined, result: data.result, problems: data.problems };
          case 'failed':
            return { ...before, progress: undefined, problems: data.problems };
        }
      });
    };
    made.onerror = () =>
      setState((before) => ({
        ...before,
        progress: undefined,
        problems: ['The reader could not be started; reload the page.'],
      }));
    worker.current = made;
  }, []);

  useEffect(() => {
    start();
    return () => {
      worker.current?.terminate();
      worker.current = undefined;
    };
  }, [start]);

  const post = (message: ToWorker): void => worker.current?.postMessage(message);
  return {
    ...state,
    read: (files, terms) => {
      setState((before) => ({ ...before, progress: { name: files[0]?.name ?? '', share: 0 }, problems: [] }));
      post({ type: 'read', files, terms });
    },
    change: (terms) => post({ type: 'terms', terms }),
    cancel: () => {
      worker.current?.terminate();
      setState(({ result }) => ({ ...IDLE, result }));
      start();
    },
  };
}
