import type { ImportReport, ReportTerms } from '@gymrats/model';

/** What the page asks of the worker. */
export type ToWorker =
  | { readonly type: 'read'; readonly files: readonly File[]; readonly terms: ReportTerms }
  | { readonly type: 'terms'; readonly terms: ReportTerms };

/** A result of the worker: the report, and the files that hold it. */
export interface ImportResult {
  readonly report: ImportReport;
  readonly markdown: string;
  /** Text of the profile's JSON file. */
  readonly profile: string;
}

/** What the worker tells the page. `bytes` are those read of the file, 0 to `size`. */
export type FromWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly name: string; readonly bytes: number; readonly size: number }
  | { readonly type: 'result'; readonly result: ImportResult; readonly problems: readonly string[] }
  | { readonly type: 'failed'; readonly problems: readonly string[] };
